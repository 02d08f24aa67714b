import type { TechnologyDefinition } from '../../definition.ts';

export const SALESFORCE_MARKETING_CLOUD: TechnologyDefinition = {
  id: 'salesforce-marketing-cloud',
  name: 'Salesforce Marketing Cloud',
  aliases: ['ExactTarget', 'SFMC'],
  categories: ['marketing-automation', 'email-marketing'],
  recall: 300,
  rules: [
    { on: 'host', host: 'igodigital.com' },
    { on: 'form', host: 'exacttarget.com' },
    { on: 'form', host: 'cl.exct.net' },
    { on: 'host', host: 'pub.exacttarget.com' },
  ],
  // source: https://help.salesforce.com/s/articleView?id=sf.mc_pb_collect_tracking.htm (recalled)
};
