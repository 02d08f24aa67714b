import type { TechnologyDefinition } from '../../definition.ts';

export const QUICKBOOKS: TechnologyDefinition = {
  id: 'quickbooks',
  name: 'QuickBooks',
  categories: ['erp'],
  recall: 0,
  rules: [],
  // source: https://quickbooks.intuit.com/learn-support (recalled)
};
