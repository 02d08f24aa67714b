import type { TechnologyDefinition } from '../../definition.ts';

export const GOOGLE_ANALYTICS: TechnologyDefinition = {
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
};
