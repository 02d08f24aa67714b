import type { TechnologyDefinition } from '../../definition.ts';

export const ZOHO_CRM: TechnologyDefinition = {
  id: 'zoho-crm',
  name: 'Zoho CRM',
  categories: ['crm'],
  recall: 300,
  rules: [
    { on: 'form', host: 'crm.zoho.com' },
    { on: 'form', host: 'crm.zoho.eu' },
    { on: 'form', host: 'crm.zoho.in' },
    { on: 'host', host: 'crm.zohopublic.com' },
    { on: 'host', host: 'crm.zohopublic.eu' },
  ],
  // source: https://www.zoho.com/crm/help/ (recalled)
};
