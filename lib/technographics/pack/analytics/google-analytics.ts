import type { TechnologyDefinition } from '../../definition.ts';

export const GOOGLE_ANALYTICS: TechnologyDefinition = {
  id: 'google-analytics',
  name: 'Google Analytics',
  aliases: ['GA4', 'Google Analytics 4', 'Universal Analytics', 'GA'],
  categories: ['analytics'],
  recall: 950,
  rules: [
    { on: 'host', host: 'google-analytics.com' },
    { on: 'host', host: 'analytics.google.com' },
    { on: 'host', host: 'www.googletagmanager.com', path: '/gtag/js', id: ['G-', 'UA-'] },
    { on: 'inline', text: 'ga("create"' },
    { on: 'inline', text: '_gaq.push(["_setAccount"' },
    { on: 'inline', text: 'gtag("config","G-' },
    { on: 'inline', text: 'gtag("config","UA-' },
    { on: 'cookie', name: '_ga' },
    { on: 'inline', text: '_gat._getTracker("UA-' },
    { on: 'inline', text: '{GA_UA:"UA-' },
    { on: 'inline', text: 'gtag("config",id)', also: '="G-' },
    { on: 'cookie', name: '__utma' },
    { on: 'cookie', name: '_ga_*' },
  ],
  // source: https://developers.google.com/analytics/devguides/collection/ga4 (recalled)
};
