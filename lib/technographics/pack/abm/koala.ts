import type { TechnologyDefinition } from '../../definition.ts';

export const KOALA: TechnologyDefinition = {
  id: 'koala',
  name: 'Koala',
  categories: ['abm'],
  recall: 850,
  jobs: 'cued',
  rules: [
    { on: 'host', host: 'cdn.getkoala.com' },
    { on: 'host', host: 'api2.getkoala.com' },
  ],
  // source: https://getkoala.com/docs (recalled)
};
