import type { TechnologyDefinition } from '../../definition.ts';

export const ALL_IN_ONE_SEO: TechnologyDefinition = {
  id: 'all-in-one-seo',
  name: 'All in One SEO',
  aliases: ['AIOSEO'],
  categories: ['website-tools'],
  recall: 950,
  jobs: 'never',
  implies: ['wordpress'],
  rules: [{ on: 'generator', prefix: 'All in One SEO' }],
  // source: https://aioseo.com/docs/ (recalled)
};
