import type { TechnologyDefinition } from '../../definition.ts';

export const BIGQUERY: TechnologyDefinition = {
  id: 'bigquery',
  name: 'Google BigQuery',
  aliases: ['BigQuery'],
  categories: ['data-warehouse'],
  recall: 0,
  rules: [],
  // source: https://cloud.google.com/bigquery/docs (recalled)
};
