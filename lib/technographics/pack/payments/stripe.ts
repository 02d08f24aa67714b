import type { TechnologyDefinition } from '../../definition.ts';

export const STRIPE: TechnologyDefinition = {
  id: 'stripe',
  name: 'Stripe',
  categories: ['payments'],
  recall: 500,
  rules: [
    { on: 'host', host: 'js.stripe.com' },
    { on: 'host', host: 'm.stripe.network' },
    { on: 'cookie', name: '__stripe_mid' },
  ],
  // source: https://docs.stripe.com/js/including (recalled)
};
