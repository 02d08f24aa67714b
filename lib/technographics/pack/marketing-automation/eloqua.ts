import type { TechnologyDefinition } from '../../definition.ts';

export const ELOQUA: TechnologyDefinition = {
  id: 'eloqua',
  name: 'Oracle Eloqua',
  aliases: ['Eloqua', 'Oracle Marketing Cloud'],
  categories: ['marketing-automation'],
  recall: 900,
  rules: [
    { on: 'host', host: 'img.en25.com' },
    { on: 'host', host: 'eloqua.com' },
    { on: 'form', host: 'eloqua.com' },
    { on: 'inline', text: '_elqQ.push(["elqSetSiteId"' },
    { on: 'cookie', name: 'ELOQUA' },
  ],
  // source: https://docs.oracle.com/en/cloud/saas/marketing/eloqua-user/ (recalled)
};
