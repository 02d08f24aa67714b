import type { TechnologyDefinition } from '../../definition.ts';

export const PARDOT: TechnologyDefinition = {
  id: 'pardot',
  name: 'Salesforce Pardot',
  categories: ['marketing-automation'],
  recall: 900,
  rules: [
    { on: 'host', host: 'pardot.com' },
    { on: 'inline', text: 'piAId=' },
    { on: 'cookie', name: 'visitor_id*' },
  ],
  // source: https://help.salesforce.com/s/articleView?id=sf.pardot_tracking_code_about.htm
};
