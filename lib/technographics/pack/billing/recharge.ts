import type { TechnologyDefinition } from '../../definition.ts';

export const RECHARGE: TechnologyDefinition = {
  id: 'recharge',
  name: 'Recharge',
  aliases: ['ReCharge Payments'],
  categories: ['billing'],
  recall: 500,
  jobs: 'cued',
  rules: [
    { on: 'host', host: 'rechargecdn.com' },
    { on: 'host', host: 'rechargepayments.com' },
  ],
  // source: https://docs.getrecharge.com/ (recalled)
};
