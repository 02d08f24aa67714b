import type { TechnologyDefinition } from '../../definition.ts';

export const TERADATA: TechnologyDefinition = {
  id: 'teradata',
  name: 'Teradata',
  categories: ['data-warehouse'],
  recall: 0,
  rules: [],
  // source: https://docs.teradata.com/ (recalled)
};
