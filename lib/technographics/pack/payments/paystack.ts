import type { TechnologyDefinition } from '../../definition.ts';

export const PAYSTACK: TechnologyDefinition = {
  id: 'paystack',
  name: 'Paystack',
  categories: ['payments'],
  recall: 500,
  rules: [{ on: 'host', host: 'js.paystack.co' }],
  // source: https://paystack.com/docs (recalled)
};
