import type { TechnologyDefinition } from '../../definition.ts';

export const WORLDPAY: TechnologyDefinition = {
  id: 'worldpay',
  name: 'Worldpay',
  categories: ['payments'],
  recall: 400,
  rules: [
    { on: 'host', host: 'payments.worldpay.com' },
    { on: 'host', host: 'cdn.worldpay.com' },
  ],
  // source: https://docs.worldpay.com/ (recalled)
};
