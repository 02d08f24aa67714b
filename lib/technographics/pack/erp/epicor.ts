import type { TechnologyDefinition } from '../../definition.ts';

export const EPICOR: TechnologyDefinition = {
  id: 'epicor',
  name: 'Epicor',
  categories: ['erp'],
  recall: 0,
  rules: [],
  // source: https://www.epicor.com/ (recalled)
};
