import type { TechnologyDefinition } from '../../definition.ts';

export const LOOKER: TechnologyDefinition = {
  id: 'looker',
  name: 'Looker',
  categories: ['bi'],
  recall: 0,
  rules: [],
  // source: https://cloud.google.com/looker/docs (recalled)
};
