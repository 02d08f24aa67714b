import type { TechnologyDefinition } from '../../definition.ts';

export const ZOHO_RECRUIT: TechnologyDefinition = {
  id: 'zoho-recruit',
  name: 'Zoho Recruit',
  categories: ['ats'],
  recall: 500,
  rules: [
    { on: 'host', host: 'zohorecruit.com' },
    { on: 'link', host: 'zohorecruit.com', slug: 'subdomain' },
    { on: 'link', host: 'zohorecruit.eu', slug: 'subdomain' },
  ],
  // source: https://help.zoho.com/portal/en/kb/recruit (recalled)
};
