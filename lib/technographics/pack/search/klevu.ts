import type { TechnologyDefinition } from '../../definition.ts';

export const KLEVU: TechnologyDefinition = {
  id: 'klevu',
  name: 'Klevu',
  categories: ['search'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'js.klevu.com' },
    { on: 'host', host: 'klevu.com', path: '/klevu-js' },
  ],
  // source: https://docs.klevu.com/ (recalled)
};
