import type { TechnologyDefinition } from '../../definition.ts';

export const ZENDESK: TechnologyDefinition = {
  id: 'zendesk',
  name: 'Zendesk',
  aliases: ['Zendesk Chat', 'Zopim'],
  categories: ['support-desk', 'chat'],
  recall: 500,
  rules: [
    { on: 'host', host: 'static.zdassets.com' },
    { on: 'host', host: 'ekr.zdassets.com' },
    { on: 'link', host: 'zendesk.com', slug: 'subdomain' },
    { on: 'host', host: 'v2.zopim.com' },
  ],
  // source: https://developer.zendesk.com/api-reference/widget/getting-started/ (recalled)
};
