import type { TechnologyDefinition } from '../../definition.ts';

export const SPARK: TechnologyDefinition = {
  id: 'spark',
  name: 'Apache Spark',
  aliases: ['PySpark'],
  categories: ['data-warehouse'],
  recall: 0,
  rules: [],
  // source: https://spark.apache.org/docs/latest/ (recalled)
};
