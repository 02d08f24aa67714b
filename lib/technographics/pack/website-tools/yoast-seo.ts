import type { TechnologyDefinition } from '../../definition.ts';

export const YOAST_SEO: TechnologyDefinition = {
  id: 'yoast-seo',
  name: 'Yoast SEO',
  aliases: ['Yoast'],
  categories: ['website-tools'],
  recall: 950,
  jobs: 'never',
  implies: ['wordpress'],
  rules: [{ on: 'marker', text: '<!--This site is optimized with the Yoast' }],
  // source: https://developer.yoast.com/ (recalled)
};
