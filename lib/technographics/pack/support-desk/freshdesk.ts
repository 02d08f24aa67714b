import type { TechnologyDefinition } from '../../definition.ts';

export const FRESHDESK: TechnologyDefinition = {
  id: 'freshdesk',
  name: 'Freshdesk',
  categories: ['support-desk', 'chat'],
  recall: 800,
  rules: [
    { on: 'host', host: 'widget.freshworks.com' },
    { on: 'host', host: 'wchat.freshchat.com' },
    { on: 'link', host: 'freshdesk.com', slug: 'subdomain' },
  ],
  // source: https://support.freshdesk.com/support/solutions
};
