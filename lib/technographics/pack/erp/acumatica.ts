import type { TechnologyDefinition } from '../../definition.ts';

export const ACUMATICA: TechnologyDefinition = {
  id: 'acumatica',
  name: 'Acumatica',
  categories: ['erp'],
  recall: 0,
  rules: [],
  // source: https://help.acumatica.com/ (recalled)
};
