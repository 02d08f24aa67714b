import type { TechnologyDefinition } from '../../definition.ts';

export const OPENSTREETMAP: TechnologyDefinition = {
  id: 'openstreetmap',
  name: 'OpenStreetMap',
  categories: ['maps'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'tile.openstreetmap.org' },
    { on: 'host', host: 'www.openstreetmap.org', path: '/export/embed' },
  ],
  // source: https://wiki.openstreetmap.org/ (recalled)
};
