import type { TechnologyDefinition } from '../../definition.ts';

export const HERE_MAPS: TechnologyDefinition = {
  id: 'here-maps',
  name: 'HERE Maps',
  categories: ['maps'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'js.api.here.com' }],
  // source: https://docs.here.com/ (recalled)
};
