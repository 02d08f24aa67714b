import type { TechnologyDefinition } from '../../definition.ts';

export const SERVICENOW: TechnologyDefinition = {
  id: 'servicenow',
  name: 'ServiceNow',
  categories: ['support-desk'],
  recall: 0,
  rules: [{ on: 'link', host: 'service-now.com', slug: 'subdomain' }],
  // source: https://www.servicenow.com/docs/ (recalled)
};
