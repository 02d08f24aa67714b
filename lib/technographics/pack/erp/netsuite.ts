import type { TechnologyDefinition } from '../../definition.ts';

export const NETSUITE: TechnologyDefinition = {
  id: 'netsuite',
  name: 'NetSuite',
  aliases: ['Oracle NetSuite'],
  categories: ['erp'],
  recall: 200,
  rules: [
    { on: 'form', host: 'netsuite.com' },
    { on: 'host', host: 'extforms.netsuite.com' },
    { on: 'host', host: 'forms.na1.netsuite.com' },
  ],
  // source: https://docs.oracle.com/en/cloud/saas/netsuite/ (recalled)
};
