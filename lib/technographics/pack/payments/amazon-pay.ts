import type { TechnologyDefinition } from '../../definition.ts';

export const AMAZON_PAY: TechnologyDefinition = {
  id: 'amazon-pay',
  name: 'Amazon Pay',
  categories: ['payments'],
  recall: 500,
  rules: [{ on: 'host', host: 'payments-amazon.com' }],
  // source: https://developer.amazon.com/docs/amazon-pay/ (recalled)
};
