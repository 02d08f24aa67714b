import type { TechnologyDefinition } from '../../definition.ts';

export const GOOGLE_PAY: TechnologyDefinition = {
  id: 'google-pay',
  name: 'Google Pay',
  categories: ['payments'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'pay.google.com', path: '/gp/' }],
  // source: https://developers.google.com/pay/api/web (recalled)
};
