import type { TechnologyDefinition } from '../../definition.ts';

export const GITBOOK: TechnologyDefinition = {
  id: 'gitbook',
  name: 'GitBook',
  categories: ['docs'],
  recall: 500,
  rules: [{ on: 'link', host: 'gitbook.io', slug: 'subdomain' }],
  // source: https://gitbook.com/docs (recalled)
};
