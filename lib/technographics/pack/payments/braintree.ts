import type { TechnologyDefinition } from '../../definition.ts';

export const BRAINTREE: TechnologyDefinition = {
  id: 'braintree',
  name: 'Braintree',
  categories: ['payments'],
  recall: 500,
  rules: [
    { on: 'host', host: 'js.braintreegateway.com' }, // read
    { on: 'host', host: 'assets.braintreegateway.com' },
  ],
  // source: https://github.com/braintree/braintree-web (read in part)
};
