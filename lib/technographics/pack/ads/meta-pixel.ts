import type { TechnologyDefinition } from '../../definition.ts';

export const META_PIXEL: TechnologyDefinition = {
  id: 'meta-pixel',
  name: 'Meta Pixel',
  aliases: ['Facebook Pixel', 'Facebook Ads', 'Meta Ads'],
  categories: ['ads'],
  recall: 900,
  rules: [
    { on: 'host', host: 'connect.facebook.net', file: 'fbevents.js' },
    { on: 'host', host: 'www.facebook.com', path: '/tr' },
    { on: 'inline', text: 'fbq("init"' },
    { on: 'cookie', name: '_fbp' },
  ],
  // source: https://developers.facebook.com/docs/meta-pixel/get-started (read)
};
