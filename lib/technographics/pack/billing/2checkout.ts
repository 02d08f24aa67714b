import type { TechnologyDefinition } from '../../definition.ts';

export const TWO_CHECKOUT: TechnologyDefinition = {
  id: '2checkout',
  name: '2Checkout',
  aliases: ['Verifone 2Checkout'],
  categories: ['billing', 'payments'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'secure.2checkout.com' },
    { on: 'host', host: 'www.2checkout.com', path: '/checkout/' },
  ],
  // source: https://verifone.cloud/docs/2checkout (recalled)
};
