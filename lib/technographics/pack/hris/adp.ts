import type { TechnologyDefinition } from '../../definition.ts';

export const ADP: TechnologyDefinition = {
  id: 'adp',
  name: 'ADP',
  aliases: ['ADP Workforce Now'],
  categories: ['hris'],
  recall: 0,
  rules: [],
  // source: https://www.adp.com/ (recalled)
};
