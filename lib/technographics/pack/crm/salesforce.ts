import type { TechnologyDefinition } from '../../definition.ts';

export const SALESFORCE: TechnologyDefinition = {
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
};
