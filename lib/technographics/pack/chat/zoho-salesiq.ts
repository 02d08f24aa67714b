import type { TechnologyDefinition } from '../../definition.ts';

export const ZOHO_SALESIQ: TechnologyDefinition = {
  id: 'zoho-salesiq',
  name: 'Zoho SalesIQ',
  categories: ['chat'],
  recall: 900,
  rules: [
    { on: 'host', host: 'salesiq.zoho.com' },
    { on: 'host', host: 'salesiq.zoho.eu' },
    { on: 'host', host: 'salesiq.zoho.in' },
    { on: 'host', host: 'salesiq.zohopublic.com' },
  ],
  // source: https://help.zoho.com/portal/en/kb/salesiq-2-0/for-administrators/brand-settings/installation (recalled)
};
