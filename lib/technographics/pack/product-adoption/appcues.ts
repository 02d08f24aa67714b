import type { TechnologyDefinition } from '../../definition.ts';

export const APPCUES: TechnologyDefinition = {
  id: 'appcues',
  name: 'Appcues',
  categories: ['product-adoption'],
  recall: 500,
  rules: [{ on: 'host', host: 'fast.appcues.com' }],
  // source: https://docs.appcues.com/ (recalled)
};
