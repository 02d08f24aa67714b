import type { TechnologyDefinition } from '../../definition.ts';

export const TIKTOK_PIXEL: TechnologyDefinition = {
  id: 'tiktok-pixel',
  name: 'TikTok Pixel',
  aliases: ['TikTok Ads'],
  categories: ['ads'],
  recall: 950,
  rules: [
    { on: 'host', host: 'analytics.tiktok.com' },
    { on: 'inline', text: 'TiktokAnalyticsObject=' },
  ],
  // source: https://ads.tiktok.com/help/article/get-started-pixel (recalled)
};
