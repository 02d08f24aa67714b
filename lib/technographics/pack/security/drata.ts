import type { TechnologyDefinition } from '../../definition.ts';

export const DRATA: TechnologyDefinition = {
  id: 'drata',
  name: 'Drata',
  categories: ['security'],
  recall: 0,
  rules: [],
  // source: https://help.drata.com/ (recalled)
};
