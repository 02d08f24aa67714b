import type { TechnologyDefinition } from '../../definition.ts';

export const CHARGEBEE: TechnologyDefinition = {
  id: 'chargebee',
  name: 'Chargebee',
  categories: ['billing'],
  recall: 500,
  rules: [
    { on: 'host', host: 'js.chargebee.com' },
    { on: 'host', host: 'chargebeestatic.com' },
  ],
  // source: https://www.chargebee.com/checkout-portal-docs/ (recalled)
};
