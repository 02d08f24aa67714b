import type { TechnologyDefinition } from '../../definition.ts';

export const FRESHSALES: TechnologyDefinition = {
  id: 'freshsales',
  name: 'Freshsales',
  aliases: ['Freshworks CRM'],
  categories: ['crm'],
  recall: 500,
  rules: [
    { on: 'host', host: 'fw-cdn.com' },
    { on: 'host', host: 'freshsales.io' },
  ],
  // source: https://crmsupport.freshworks.com/support/solutions (recalled)
};
