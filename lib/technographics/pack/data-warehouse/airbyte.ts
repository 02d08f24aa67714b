import type { TechnologyDefinition } from '../../definition.ts';

export const AIRBYTE: TechnologyDefinition = {
  id: 'airbyte',
  name: 'Airbyte',
  categories: ['data-warehouse'],
  recall: 0,
  rules: [],
  // source: https://docs.airbyte.com/ (recalled)
};
