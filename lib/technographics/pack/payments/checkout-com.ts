import type { TechnologyDefinition } from '../../definition.ts';

export const CHECKOUT_COM: TechnologyDefinition = {
  id: 'checkout-com',
  name: 'Checkout.com',
  categories: ['payments'],
  recall: 500,
  rules: [{ on: 'host', host: 'cdn.checkout.com' }],
  // source: https://www.checkout.com/docs (recalled)
};
