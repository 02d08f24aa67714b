import type { TechnologyDefinition } from '../../definition.ts';

export const COOKIEBOT: TechnologyDefinition = {
  id: 'cookiebot',
  name: 'Cookiebot',
  categories: ['consent'],
  recall: 950,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'consent.cookiebot.com' },
    { on: 'host', host: 'consentcdn.cookiebot.com' },
    { on: 'host', host: 'consent.cookiebot.eu' },
  ],
  // source: https://www.cookiebot.com/en/developer/ (recalled)
};
