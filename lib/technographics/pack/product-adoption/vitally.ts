import type { TechnologyDefinition } from '../../definition.ts';

export const VITALLY: TechnologyDefinition = {
  id: 'vitally',
  name: 'Vitally',
  categories: ['product-adoption'],
  recall: 300,
  rules: [{ on: 'host', host: 'cdn.vitally.io' }],
  // source: https://docs.vitally.io/ (recalled)
};
