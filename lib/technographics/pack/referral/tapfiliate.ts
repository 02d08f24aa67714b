import type { TechnologyDefinition } from '../../definition.ts';

export const TAPFILIATE: TechnologyDefinition = {
  id: 'tapfiliate',
  name: 'Tapfiliate',
  categories: ['referral'],
  recall: 900,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'script.tapfiliate.com' },
    { on: 'host', host: 'static.tapfiliate.com' },
  ],
  // source: https://tapfiliate.com/docs (recalled)
};
