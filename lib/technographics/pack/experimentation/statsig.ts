import type { TechnologyDefinition } from '../../definition.ts';

export const STATSIG: TechnologyDefinition = {
  id: 'statsig',
  name: 'Statsig',
  categories: ['experimentation'],
  recall: 600,
  rules: [
    { on: 'host', host: 'featuregates.org' },
    { on: 'host', host: 'statsigapi.net' },
  ],
  // source: https://docs.statsig.com/client/javascript-sdk (recalled)
};
