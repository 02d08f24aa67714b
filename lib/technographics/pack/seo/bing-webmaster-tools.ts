import type { TechnologyDefinition } from '../../definition.ts';

export const BING_WEBMASTER_TOOLS: TechnologyDefinition = {
  id: 'bing-webmaster-tools',
  name: 'Bing Webmaster Tools',
  categories: ['seo'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'marker', text: 'meta:msvalidate.01' }],
  // source: https://www.bing.com/webmasters/help (recalled)
};
