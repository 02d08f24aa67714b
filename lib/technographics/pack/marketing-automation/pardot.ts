import type { TechnologyDefinition } from '../../definition.ts';

export const PARDOT: TechnologyDefinition = {
  id: 'pardot',
  name: 'Salesforce Pardot',
  aliases: ['Pardot', 'Account Engagement', 'MCAE', 'Marketing Cloud Account Engagement'],
  categories: ['marketing-automation'],
  recall: 900,
  rules: [
    { on: 'host', host: 'pardot.com' },
    { on: 'inline', text: 'piAId=' },
    { on: 'cookie', name: 'visitor_id*' },
    { on: 'form', host: 'pardot.com' },
    { on: 'path', text: '/pd.js' },
    { on: 'path', text: '/l/', re: /^\/l\/\d{4,8}\/\d{4}-\d\d-\d\d\//, linked: true },
  ],
  // source: https://help.salesforce.com/s/articleView?id=sf.pardot_tracking_code_about.htm (recalled)
};
