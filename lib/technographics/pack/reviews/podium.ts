import type { TechnologyDefinition } from '../../definition.ts';

export const PODIUM: TechnologyDefinition = {
  id: 'podium',
  name: 'Podium',
  categories: ['reviews', 'chat'],
  recall: 500,
  jobs: 'cued',
  rules: [
    { on: 'host', host: 'connect.podium.com' },
    { on: 'host', host: 'assets.podium.com' },
  ],
  // source: https://help.podium.com/ (recalled)
};
