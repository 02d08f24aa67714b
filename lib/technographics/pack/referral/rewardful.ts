import type { TechnologyDefinition } from '../../definition.ts';

export const REWARDFUL: TechnologyDefinition = {
  id: 'rewardful',
  name: 'Rewardful',
  categories: ['referral'],
  recall: 900,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'r.wdfl.co' },
    { on: 'inline', text: '_rwq' },
  ],
  // source: https://help.rewardful.com/ (recalled)
};
