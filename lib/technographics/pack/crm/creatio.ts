import type { TechnologyDefinition } from '../../definition.ts';

export const CREATIO: TechnologyDefinition = {
  id: 'creatio',
  name: 'Creatio',
  categories: ['crm'],
  recall: 300,
  rules: [{ on: 'host', host: 'webtracking-v01.creatio.com' }],
  // source: https://academy.creatio.com/docs/ (recalled)
};
