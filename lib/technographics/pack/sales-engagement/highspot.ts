import type { TechnologyDefinition } from '../../definition.ts';

export const HIGHSPOT: TechnologyDefinition = {
  id: 'highspot',
  name: 'Highspot',
  categories: ['sales-engagement'],
  recall: 0,
  rules: [],
  // source: https://help.highspot.com/hc/ (recalled)
};
