import type { TechnologyDefinition } from '../../definition.ts';

export const GOOGLE_ADS: TechnologyDefinition = {
  id: 'google-ads',
  name: 'Google Ads',
  aliases: ['Google AdWords', 'AdWords'],
  categories: ['ads'],
  recall: 850,
  rules: [
    { on: 'host', host: 'www.googletagmanager.com', path: '/gtag/js', id: ['AW-'] },
    { on: 'host', host: 'www.googleadservices.com', path: '/pagead/conversion' },
    { on: 'host', host: 'googleads.g.doubleclick.net', path: '/pagead/viewthroughconversion' },
    { on: 'host', host: 'www.googleadservices.com' },
  ],
  // source: https://developers.google.com/tag-platform/gtagjs (recalled)
};
