import type { TechnologyDefinition } from '../../definition.ts';

export const SAP: TechnologyDefinition = {
  id: 'sap',
  name: 'SAP',
  aliases: ['SAP S/4HANA', 'S/4HANA', 'SAP ERP'],
  categories: ['erp'],
  recall: 0,
  rules: [],
  // source: https://help.sap.com/docs/ (recalled)
};
