import type { TechnologyDefinition } from '../../definition.ts';

export const CLARI: TechnologyDefinition = {
  id: 'clari',
  name: 'Clari',
  categories: ['sales-engagement'],
  recall: 0,
  rules: [],
  // source: https://www.clari.com/ (recalled)
};
