import type { TechnologyDefinition } from '../../definition.ts';

export const ELASTICSEARCH: TechnologyDefinition = {
  id: 'elasticsearch',
  name: 'Elasticsearch',
  aliases: ['ElasticSearch'],
  categories: ['data-warehouse'],
  recall: 0,
  rules: [],
  // source: https://www.elastic.co/docs (recalled)
};
