import type { TechnologyDefinition } from '../../definition.ts';

export const RAZORPAY: TechnologyDefinition = {
  id: 'razorpay',
  name: 'Razorpay',
  categories: ['payments'],
  recall: 500,
  rules: [{ on: 'host', host: 'checkout.razorpay.com' }],
  // source: https://razorpay.com/docs (recalled)
};
