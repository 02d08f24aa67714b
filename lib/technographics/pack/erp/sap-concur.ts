import type { TechnologyDefinition } from '../../definition.ts';

export const SAP_CONCUR: TechnologyDefinition = {
  id: 'sap-concur',
  name: 'SAP Concur',
  aliases: ['Concur'],
  categories: ['erp'],
  recall: 0,
  rules: [],
  // source: https://www.concurtraining.com/ (recalled)
};
