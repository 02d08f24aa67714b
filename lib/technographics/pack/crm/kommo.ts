import type { TechnologyDefinition } from '../../definition.ts';

export const KOMMO: TechnologyDefinition = {
  id: 'kommo',
  name: 'Kommo',
  aliases: ['amoCRM'],
  categories: ['crm', 'chat'],
  recall: 500,
  rules: [
    { on: 'host', host: 'gso.kommo.com' },
    { on: 'host', host: 'gso.amocrm.com' },
  ],
  // source: https://www.kommo.com/support/ (recalled)
};
