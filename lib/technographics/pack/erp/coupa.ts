import type { TechnologyDefinition } from '../../definition.ts';

export const COUPA: TechnologyDefinition = {
  id: 'coupa',
  name: 'Coupa',
  categories: ['erp'],
  recall: 0,
  rules: [],
  // source: https://compass.coupa.com/ (recalled)
};
