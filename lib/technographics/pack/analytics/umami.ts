import type { TechnologyDefinition } from '../../definition.ts';

export const UMAMI: TechnologyDefinition = {
  id: 'umami',
  name: 'Umami',
  categories: ['analytics'],
  recall: 700,
  jobs: 'cued',
  rules: [
    { on: 'host', host: 'cloud.umami.is' },
    { on: 'host', host: 'analytics.umami.is' },
  ],
  // source: https://umami.is/docs/collect-data (recalled)
};
