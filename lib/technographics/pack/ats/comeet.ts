import type { TechnologyDefinition } from '../../definition.ts';

export const COMEET: TechnologyDefinition = {
  id: 'comeet',
  name: 'Comeet',
  categories: ['ats'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'www.comeet.co' },
    { on: 'host', host: 'www.comeet.com', path: '/careers-api' },
  ],
  // source: https://developers.comeet.com/ (recalled)
};
