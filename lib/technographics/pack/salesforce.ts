import type { TechnologyDefinition } from '../definition.ts';

export const SALESFORCE: readonly TechnologyDefinition[] = [
  {
    id: 'salesforce',
    name: 'Salesforce CRM',
    categories: ['crm'],
    recall: 250,
    rules: [
      { on: 'form', host: 'webto.salesforce.com' },
      { on: 'host', host: 'service.force.com' },
      { on: 'host', host: 'salesforceliveagent.com' },
      { on: 'host', host: 'my.salesforce-scrt.com' },
    ],
    // source: https://help.salesforce.com/s/articleView?id=sf.setting_up_web-to-lead.htm
  },
  {
    id: 'pardot',
    name: 'Salesforce Pardot',
    categories: ['marketing-automation'],
    recall: 900,
    rules: [
      { on: 'host', host: 'pardot.com' },
      { on: 'inline', text: 'piAId' },
      { on: 'cookie', name: 'visitor_id*' },
    ],
    // source: https://help.salesforce.com/s/articleView?id=sf.pardot_tracking_code_about.htm
  },
];
