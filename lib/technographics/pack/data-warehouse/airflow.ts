import type { TechnologyDefinition } from '../../definition.ts';

export const AIRFLOW: TechnologyDefinition = {
  id: 'airflow',
  name: 'Apache Airflow',
  aliases: ['Airflow'],
  categories: ['data-warehouse'],
  recall: 0,
  rules: [],
  // source: https://airflow.apache.org/docs/ (recalled)
};
