import type { TechnologyDefinition } from '../../definition.ts';

export const BRAINTREE: TechnologyDefinition = {
  id: 'braintree',
  name: 'Braintree',
  categories: ['payments'],
  recall: 500,
  rules: [
    { on: 'host', host: 'js.braintreegateway.com' },
    { on: 'host', host: 'assets.braintreegateway.com' },
  ],
  // source: https://developer.paypal.com/braintree/docs (recalled)
};
