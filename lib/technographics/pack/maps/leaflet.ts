import type { TechnologyDefinition } from '../../definition.ts';

export const LEAFLET: TechnologyDefinition = {
  id: 'leaflet',
  name: 'Leaflet',
  categories: ['maps'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'file', stem: 'leaflet' }],
  // source: https://leafletjs.com/reference.html (recalled)
};
