import type { TechnologyDefinition } from '../../definition.ts';

export const GOOGLE_MAPS: TechnologyDefinition = {
  id: 'google-maps',
  name: 'Google Maps',
  categories: ['maps'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'maps.googleapis.com' },
    { on: 'host', host: 'www.google.com', path: '/maps/embed' },
    { on: 'host', host: 'maps.google.com', path: '/maps' },
  ],
  // source: https://developers.google.com/maps/documentation/javascript (recalled)
};
