import type { TechnologyDefinition } from '../../definition.ts';

export const SALESFORCE_SERVICE_CLOUD: TechnologyDefinition = {
  id: 'salesforce-service-cloud',
  name: 'Salesforce Service Cloud',
  aliases: ['Service Cloud'],
  categories: ['support-desk'],
  recall: 0,
  rules: [],
  // source: https://help.salesforce.com/s/articleView?id=sf.support_agents_intro.htm (recalled)
};
