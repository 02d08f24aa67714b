import type { TechnologyDefinition } from '../../definition.ts';

export const STRIPE: TechnologyDefinition = {
  id: 'stripe',
  name: 'Stripe',
  categories: ['payments'],
  recall: 500,
  rules: [
    { on: 'host', host: 'js.stripe.com' }, // read
    { on: 'host', host: 'm.stripe.network' },
    { on: 'cookie', name: '__stripe_mid' },
  ],
  // source: https://github.com/stripe/stripe-js (read in part)
};
