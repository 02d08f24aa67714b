import type { TechnologyDefinition } from '../../definition.ts';

export const COVEO: TechnologyDefinition = {
  id: 'coveo',
  name: 'Coveo',
  categories: ['search'],
  recall: 500,
  rules: [
    { on: 'host', host: 'static.cloud.coveo.com' },
    { on: 'host', host: 'platform.cloud.coveo.com' },
  ],
  // source: https://docs.coveo.com/ (recalled)
};
