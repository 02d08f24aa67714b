import type { TechnologyDefinition } from '../../definition.ts';

export const MINDTICKLE: TechnologyDefinition = {
  id: 'mindtickle',
  name: 'Mindtickle',
  aliases: ['MindTickle'],
  categories: ['sales-engagement'],
  recall: 0,
  rules: [],
  // source: https://www.mindtickle.com/ (recalled)
};
