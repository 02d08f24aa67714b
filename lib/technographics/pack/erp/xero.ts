import type { TechnologyDefinition } from '../../definition.ts';

export const XERO: TechnologyDefinition = {
  id: 'xero',
  name: 'Xero',
  categories: ['erp'],
  recall: 0,
  rules: [],
  // source: https://central.xero.com/ (recalled)
};
