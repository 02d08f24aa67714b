import type { TechnologyDefinition } from '../../definition.ts';

export const REFERRALCANDY: TechnologyDefinition = {
  id: 'referralcandy',
  name: 'ReferralCandy',
  categories: ['referral'],
  recall: 800,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'portal.referralcandy.com' },
    { on: 'host', host: 'go.referralcandy.com' },
  ],
  // source: https://help.referralcandy.com/ (recalled)
};
