import type { TechnologyDefinition } from '../../definition.ts';

export const TALEO: TechnologyDefinition = {
  id: 'taleo',
  name: 'Oracle Taleo',
  aliases: ['Taleo'],
  categories: ['ats'],
  recall: 500,
  rules: [
    { on: 'link', host: 'taleo.net', slug: 'subdomain' },
    { on: 'host', host: 'taleo.net' },
  ],
  // source: https://docs.oracle.com/en/cloud/saas/taleo-enterprise/ (recalled)
};
