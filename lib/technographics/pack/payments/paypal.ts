import type { TechnologyDefinition } from '../../definition.ts';

export const PAYPAL: TechnologyDefinition = {
  id: 'paypal',
  name: 'PayPal',
  categories: ['payments'],
  recall: 500,
  rules: [
    { on: 'host', host: 'www.paypal.com', path: '/sdk/js' },
    { on: 'host', host: 'www.paypalobjects.com', path: '/api/checkout' },
  ],
  // source: https://github.com/paypal/paypal-js (read)
};
