import type { TechnologyDefinition } from '../../definition.ts';

export const METABASE: TechnologyDefinition = {
  id: 'metabase',
  name: 'Metabase',
  categories: ['bi'],
  recall: 0,
  rules: [],
  // source: https://www.metabase.com/docs (recalled)
};
