import type { TechnologyDefinition } from '../../definition.ts';

export const ORACLE_ERP: TechnologyDefinition = {
  id: 'oracle-erp',
  name: 'Oracle ERP Cloud',
  aliases: ['Oracle Fusion', 'Oracle E-Business Suite', 'JD Edwards', 'PeopleSoft'],
  categories: ['erp'],
  recall: 0,
  rules: [],
  // source: https://docs.oracle.com/en/cloud/saas/financials/ (recalled)
};
