import type { TechnologyDefinition } from '../../definition.ts';

export const ANAPLAN: TechnologyDefinition = {
  id: 'anaplan',
  name: 'Anaplan',
  categories: ['erp'],
  recall: 0,
  rules: [],
  // source: https://help.anaplan.com/ (recalled)
};
