import type { TechnologyDefinition } from '../../definition.ts';

export const FIRSTPROMOTER: TechnologyDefinition = {
  id: 'firstpromoter',
  name: 'FirstPromoter',
  categories: ['referral'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'host', host: 'cdn.firstpromoter.com' }],
  // source: https://docs.firstpromoter.com/ (recalled)
};
