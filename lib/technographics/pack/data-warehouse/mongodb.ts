import type { TechnologyDefinition } from '../../definition.ts';

export const MONGODB: TechnologyDefinition = {
  id: 'mongodb',
  name: 'MongoDB',
  categories: ['data-warehouse'],
  recall: 0,
  rules: [],
  // source: https://www.mongodb.com/docs/ (recalled)
};
