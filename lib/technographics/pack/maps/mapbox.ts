import type { TechnologyDefinition } from '../../definition.ts';

export const MAPBOX: TechnologyDefinition = {
  id: 'mapbox',
  name: 'Mapbox',
  categories: ['maps'],
  recall: 500,
  rules: [
    { on: 'host', host: 'api.mapbox.com' },
    { on: 'host', host: 'events.mapbox.com' },
  ],
  // source: https://docs.mapbox.com/mapbox-gl-js/ (recalled)
};
