import type { TechnologyDefinition } from '../../definition.ts';

export const ZENDESK: TechnologyDefinition = {
  id: 'zendesk',
  name: 'Zendesk',
  categories: ['support-desk', 'chat'],
  recall: 850,
  rules: [
    { on: 'host', host: 'static.zdassets.com' },
    { on: 'host', host: 'ekr.zdassets.com' },
    { on: 'link', host: 'zendesk.com', slug: 'subdomain' },
  ],
  // source: https://developer.zendesk.com/api-reference/widget/getting-started/
};
