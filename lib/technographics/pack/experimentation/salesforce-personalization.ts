import type { TechnologyDefinition } from '../../definition.ts';

export const SALESFORCE_PERSONALIZATION: TechnologyDefinition = {
  id: 'salesforce-personalization',
  name: 'Salesforce Personalization',
  aliases: ['Evergage', 'Interaction Studio'],
  categories: ['experimentation'],
  recall: 850,
  rules: [
    { on: 'host', host: 'evgnet.com' },
    { on: 'host', host: 'evergage.com' },
  ],
  // source: https://developer.salesforce.com/docs/marketing/personalization/ (recalled)
};
