import type { TechnologyDefinition } from '../../definition.ts';

export const POSTGRESQL: TechnologyDefinition = {
  id: 'postgresql',
  name: 'PostgreSQL',
  aliases: ['Postgres'],
  categories: ['data-warehouse'],
  recall: 0,
  rules: [],
  // source: https://www.postgresql.org/docs/ (recalled)
};
