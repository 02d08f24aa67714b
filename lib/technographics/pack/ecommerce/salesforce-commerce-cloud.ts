import type { TechnologyDefinition } from '../../definition.ts';

export const SALESFORCE_COMMERCE_CLOUD: TechnologyDefinition = {
  id: 'salesforce-commerce-cloud',
  name: 'Salesforce Commerce Cloud',
  aliases: ['Demandware', 'SFCC', 'B2C Commerce'],
  categories: ['ecommerce'],
  recall: 900,
  rules: [
    { on: 'path', text: '/on/demandware.' },
    { on: 'cookie', name: 'dwsid' },
  ],
  // source: https://developer.salesforce.com/docs/commerce/b2c-commerce (recalled)
};
