import type { TechnologyDefinition } from '../../definition.ts';

export const CUSTOMER_IO: TechnologyDefinition = {
  id: 'customer-io',
  name: 'Customer.io',
  categories: ['marketing-automation', 'email-marketing'],
  recall: 500,
  rules: [
    { on: 'host', host: 'assets.customer.io' },
    { on: 'host', host: 'track.customer.io' },
    { on: 'host', host: 'customerioforms.com' },
    { on: 'inline', text: '_cio.push(' },
  ],
  // source: https://docs.customer.io/integrations/ (recalled)
};
