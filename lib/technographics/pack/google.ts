import type { TechnologyDefinition } from '../definition.ts';

export const GOOGLE: readonly TechnologyDefinition[] = [
  {
    id: 'google-tag-manager',
    name: 'Google Tag Manager',
    categories: ['tag-manager'],
    recall: 950,
    rules: [
      { on: 'host', host: 'www.googletagmanager.com', path: '/gtm.js' },
      { on: 'host', host: 'www.googletagmanager.com', path: '/ns.html' },
      { on: 'inline', text: 'googletagmanager.com/gtm.js' },
    ],
    // source: https://developers.google.com/tag-platform/tag-manager/web
  },
  {
    id: 'google-analytics',
    name: 'Google Analytics',
    categories: ['analytics'],
    recall: 950,
    rules: [
      { on: 'host', host: 'google-analytics.com' },
      { on: 'host', host: 'analytics.google.com' },
      { on: 'host', host: 'www.googletagmanager.com', path: '/gtag/js', id: ['G-', 'UA-'] },
      { on: 'inline', text: 'google-analytics.com/analytics.js' },
      { on: 'inline', text: 'google-analytics.com/ga.js' },
      { on: 'cookie', name: '_ga' },
    ],
    // source: https://developers.google.com/analytics/devguides/collection/ga4
  },
  {
    id: 'google-ads',
    name: 'Google Ads',
    categories: ['ads'],
    recall: 850,
    rules: [
      { on: 'host', host: 'www.googletagmanager.com', path: '/gtag/js', id: ['AW-'] },
      { on: 'host', host: 'www.googleadservices.com', path: '/pagead/conversion' },
      { on: 'host', host: 'googleads.g.doubleclick.net', path: '/pagead/viewthroughconversion' },
    ],
    // source: https://developers.google.com/tag-platform/gtagjs
  },
];
