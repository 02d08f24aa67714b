import type { TechnologyDefinition } from '../../definition.ts';

export const X_PIXEL: TechnologyDefinition = {
  id: 'x-pixel',
  name: 'X Pixel',
  aliases: ['Twitter Ads', 'X Ads', 'Twitter Pixel'],
  categories: ['ads'],
  recall: 950,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'static.ads-twitter.com' },
    { on: 'host', host: 'analytics.twitter.com' },
    { on: 'inline', text: 'twq("config"' },
    { on: 'inline', text: 'twq("init"' },
  ],
  // source: https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites (recalled)
};
