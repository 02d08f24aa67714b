import type { TechnologyDefinition } from '../../definition.ts';

export const UMAMI: TechnologyDefinition = {
  id: 'umami',
  name: 'Umami',
  categories: ['analytics'],
  recall: 700,
  jobs: 'cued',
  rules: [
    { on: 'host', host: 'cloud.umami.is' }, // read
    { on: 'host', host: 'analytics.umami.is' },
  ],
  // source: https://github.com/umami-software/website (read in part)
};
