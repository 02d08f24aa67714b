import type { TechnologyDefinition } from '../../definition.ts';

export const ZOHO_DESK: TechnologyDefinition = {
  id: 'zoho-desk',
  name: 'Zoho Desk',
  categories: ['support-desk'],
  recall: 500,
  rules: [
    { on: 'host', host: 'desk.zoho.com' },
    { on: 'host', host: 'desk.zoho.eu' },
    { on: 'host', host: 'desk.zoho.in' },
  ],
  // source: https://help.zoho.com/portal/en/kb/desk (recalled)
};
