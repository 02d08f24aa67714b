import type { TechnologyDefinition } from '../../definition.ts';

export const GOOGLE_MAPS: TechnologyDefinition = {
  id: 'google-maps',
  name: 'Google Maps',
  categories: ['maps'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'maps.googleapis.com' }, // read
    { on: 'host', host: 'www.google.com', path: '/maps/embed' },
    { on: 'host', host: 'maps.google.com', path: '/maps' },
  ],
  // source: https://github.com/googlemaps/js-api-loader (read in part)
};
