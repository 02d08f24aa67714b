import type { TechnologyDefinition } from '../definition.ts';

export const DATABRICKS: readonly TechnologyDefinition[] = [
  {
    id: 'databricks',
    name: 'Databricks',
    categories: ['data-warehouse'],
    recall: 0,
    rules: [],
    // source: https://docs.databricks.com/
  },
];
