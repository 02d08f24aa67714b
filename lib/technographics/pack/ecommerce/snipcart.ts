import type { TechnologyDefinition } from '../../definition.ts';

export const SNIPCART: TechnologyDefinition = {
  id: 'snipcart',
  name: 'Snipcart',
  categories: ['ecommerce'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'host', host: 'cdn.snipcart.com' }],
  // source: https://docs.snipcart.com/ (recalled)
};
