import type { TechnologyDefinition } from '../../definition.ts';

export const HUBSPOT_CMS: TechnologyDefinition = {
  id: 'hubspot-cms',
  name: 'HubSpot CMS',
  aliases: ['HubSpot Content Hub', 'CMS Hub'],
  categories: ['cms'],
  recall: 950,
  jobs: 'never',
  rules: [
    { on: 'generator', prefix: 'HubSpot' },
    { on: 'path', text: '/_hcms/' },
    { on: 'path', text: '/hs-fs/hub' },
  ],
  // source: https://developers.hubspot.com/docs/cms/building-blocks/templates (recalled)
};
