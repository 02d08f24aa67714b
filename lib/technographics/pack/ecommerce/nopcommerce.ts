import type { TechnologyDefinition } from '../../definition.ts';

export const NOPCOMMERCE: TechnologyDefinition = {
  id: 'nopcommerce',
  name: 'nopCommerce',
  categories: ['ecommerce'],
  recall: 600,
  jobs: 'never',
  rules: [
    { on: 'generator', prefix: 'nopCommerce' },
    { on: 'cookie', name: '.Nop.*' },
    { on: 'cookie', name: 'Nop.customer' },
  ],
  // source: https://docs.nopcommerce.com/ (recalled)
};
