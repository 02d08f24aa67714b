import type { TechnologyDefinition } from '../../definition.ts';

export const FRESHDESK: TechnologyDefinition = {
  id: 'freshdesk',
  name: 'Freshdesk',
  aliases: ['Freshworks'],
  categories: ['support-desk', 'chat'],
  recall: 500,
  rules: [
    { on: 'host', host: 'widget.freshworks.com' },
    { on: 'host', host: 'wchat.freshchat.com' },
    { on: 'link', host: 'freshdesk.com', slug: 'subdomain' },
    { on: 'host', host: 'euc-widget.freshworks.com' },
  ],
  // source: https://support.freshdesk.com/support/solutions (recalled)
};
