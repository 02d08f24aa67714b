import type { TechnologyDefinition } from '../../definition.ts';

export const KAFKA: TechnologyDefinition = {
  id: 'kafka',
  name: 'Apache Kafka',
  aliases: ['Kafka', 'Confluent'],
  categories: ['data-warehouse'],
  recall: 0,
  rules: [],
  // source: https://kafka.apache.org/documentation/ (recalled)
};
