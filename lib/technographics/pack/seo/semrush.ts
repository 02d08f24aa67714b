import type { TechnologyDefinition } from '../../definition.ts';

export const SEMRUSH: TechnologyDefinition = {
  id: 'semrush',
  name: 'Semrush',
  aliases: ['SEMrush'],
  categories: ['seo'],
  recall: 0,
  rules: [],
  // source: https://www.semrush.com/kb/ (recalled)
};
