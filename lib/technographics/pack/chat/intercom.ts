import type { TechnologyDefinition } from '../../definition.ts';

export const INTERCOM: TechnologyDefinition = {
  id: 'intercom',
  name: 'Intercom',
  categories: ['chat', 'support-desk'],
  recall: 850,
  rules: [
    { on: 'host', host: 'widget.intercom.io' }, // read
    { on: 'host', host: 'js.intercomcdn.com' },
    { on: 'host', host: 'api-iam.intercom.io' },
    { on: 'link', host: 'intercom.help', slug: 'path' },
    { on: 'inline', text: 'intercomSettings=' }, // read
    { on: 'inline', text: 'Intercom("boot"' },
    { on: 'cookie', name: 'intercom-id-*' },
    { on: 'host', host: 'nexus-websocket-a.intercom.io' },
    { on: 'link', host: 'intercom.help', slug: 'subdomain' },
  ],
  // source: https://github.com/intercom/intercom-rails (read in part)
};
