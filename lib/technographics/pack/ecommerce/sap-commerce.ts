import type { TechnologyDefinition } from '../../definition.ts';

export const SAP_COMMERCE: TechnologyDefinition = {
  id: 'sap-commerce',
  name: 'SAP Commerce Cloud',
  aliases: ['Hybris'],
  categories: ['ecommerce'],
  recall: 500,
  rules: [{ on: 'path', text: '/yacceleratorstorefront' }],
  // source: https://help.sap.com/docs/SAP_COMMERCE_CLOUD (recalled)
};
