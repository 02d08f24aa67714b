import type { TechnologyDefinition } from '../../definition.ts';

export const POSTHOG: TechnologyDefinition = {
  id: 'posthog',
  name: 'PostHog',
  categories: ['analytics', 'session-replay'],
  recall: 650,
  rules: [
    { on: 'host', host: 'i.posthog.com' },
    { on: 'host', host: 'app.posthog.com' },
    { on: 'inline', text: 'posthog.init(' },
    { on: 'path', text: '/static/array.js' },
  ],
  // source: https://posthog.com/docs/product-analytics/installation (read)
};
