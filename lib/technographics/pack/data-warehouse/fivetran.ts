import type { TechnologyDefinition } from '../../definition.ts';

export const FIVETRAN: TechnologyDefinition = {
  id: 'fivetran',
  name: 'Fivetran',
  categories: ['data-warehouse'],
  recall: 0,
  rules: [],
  // source: https://fivetran.com/docs (recalled)
};
