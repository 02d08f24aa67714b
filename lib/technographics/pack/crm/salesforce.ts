import type { TechnologyDefinition } from '../../definition.ts';

export const SALESFORCE: TechnologyDefinition = {
  id: 'salesforce',
  name: 'Salesforce CRM',
  aliases: ['SFDC', 'Salesforce', 'Sales Cloud'],
  categories: ['crm'],
  recall: 250,
  rules: [
    { on: 'form', host: 'webto.salesforce.com' },
    { on: 'host', host: 'service.force.com' },
    { on: 'host', host: 'salesforceliveagent.com' },
    { on: 'host', host: 'my.salesforce-scrt.com' },
    { on: 'host', host: 'my.salesforce-sites.com' },
    { on: 'host', host: 'embeddedservice.force.com' },
    { on: 'form', host: 'salesforce.com' },
    { on: 'link', host: 'my.site.com', slug: 'subdomain' },
  ],
  // source: https://help.salesforce.com/s/articleView?id=sf.setting_up_web-to-lead.htm (recalled)
};
