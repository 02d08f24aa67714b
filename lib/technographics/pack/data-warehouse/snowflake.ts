import type { TechnologyDefinition } from '../../definition.ts';

export const SNOWFLAKE: TechnologyDefinition = {
  id: 'snowflake',
  name: 'Snowflake',
  categories: ['data-warehouse'],
  recall: 0,
  rules: [],
  // source: https://docs.snowflake.com/ (recalled)
};
