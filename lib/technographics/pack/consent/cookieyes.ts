import type { TechnologyDefinition } from '../../definition.ts';

export const COOKIEYES: TechnologyDefinition = {
  id: 'cookieyes',
  name: 'CookieYes',
  categories: ['consent'],
  recall: 950,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'cdn-cookieyes.com' },
    { on: 'path', text: '/plugins/cookie-law-info/' },
  ],
  // source: https://www.cookieyes.com/documentation/ (recalled)
};
