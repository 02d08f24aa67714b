import type { TechnologyDefinition } from '../../definition.ts';

export const BIGCOMMERCE: TechnologyDefinition = {
  id: 'bigcommerce',
  name: 'BigCommerce',
  categories: ['ecommerce'],
  recall: 900,
  rules: [{ on: 'host', host: 'bigcommerce.com' }],
  // source: https://docs.bigcommerce.com/ (recalled)
};
