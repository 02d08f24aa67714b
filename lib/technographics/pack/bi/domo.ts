import type { TechnologyDefinition } from '../../definition.ts';

export const DOMO: TechnologyDefinition = {
  id: 'domo',
  name: 'Domo',
  categories: ['bi'],
  recall: 0,
  jobs: 'cued',
  rules: [],
  // source: https://www.domo.com/docs (recalled)
};
