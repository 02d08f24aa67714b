import type { TechnologyDefinition } from '../../definition.ts';

export const DATABRICKS: TechnologyDefinition = {
  id: 'databricks',
  name: 'Databricks',
  categories: ['data-warehouse'],
  recall: 0,
  rules: [],
  // source: https://docs.databricks.com/ (recalled)
};
