import type { TechnologyDefinition } from '../../definition.ts';

export const DBT: TechnologyDefinition = {
  id: 'dbt',
  name: 'dbt',
  aliases: ['dbt Cloud', 'dbt Labs'],
  categories: ['data-warehouse'],
  recall: 0,
  jobs: 'cued',
  rules: [],
  // source: https://docs.getdbt.com/ (recalled)
};
