import type { TechnologyDefinition } from '../../definition.ts';

export const PLANHAT: TechnologyDefinition = {
  id: 'planhat',
  name: 'Planhat',
  categories: ['product-adoption'],
  recall: 0,
  rules: [],
  // source: https://docs.planhat.com/ (recalled)
};
