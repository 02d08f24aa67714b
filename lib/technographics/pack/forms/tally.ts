import type { TechnologyDefinition } from '../../definition.ts';

export const TALLY: TechnologyDefinition = {
  id: 'tally',
  name: 'Tally',
  categories: ['forms'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'tally.so', path: '/embed' },
    { on: 'host', host: 'tally.so', path: '/widgets/' },
  ],
  // source: https://tally.so/help (recalled)
};
