import type { TechnologyDefinition } from '../../definition.ts';

export const COOKIEFIRST: TechnologyDefinition = {
  id: 'cookiefirst',
  name: 'CookieFirst',
  categories: ['consent'],
  recall: 950,
  jobs: 'never',
  rules: [{ on: 'host', host: 'consent.cookiefirst.com' }],
  // source: https://support.cookiefirst.com/hc/ (recalled)
};
