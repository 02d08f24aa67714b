import type { TechnologyDefinition } from '../../definition.ts';

export const GOOGLE_SEARCH_CONSOLE: TechnologyDefinition = {
  id: 'google-search-console',
  name: 'Google Search Console',
  categories: ['seo'],
  recall: 500,
  rules: [{ on: 'marker', text: 'meta:google-site-verification' }],
  // source: https://support.google.com/webmasters/answer/9008080 (recalled)
};
