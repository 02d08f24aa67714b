import type { TechnologyDefinition } from '../../definition.ts';

export const HUBSPOT_CMS: TechnologyDefinition = {
  id: 'hubspot-cms',
  name: 'HubSpot CMS',
  categories: ['cms'],
  recall: 950,
  rules: [{ on: 'generator', prefix: 'HubSpot' }],
  // source: https://developers.hubspot.com/docs/cms/building-blocks/templates
};
