import type { TechnologyDefinition } from '../../definition.ts';

export const SHARETHIS: TechnologyDefinition = {
  id: 'sharethis',
  name: 'ShareThis',
  categories: ['website-tools'],
  recall: 900,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'platform-api.sharethis.com' },
    { on: 'host', host: 'w.sharethis.com' },
  ],
  // source: https://sharethis.com/support/ (recalled)
};
