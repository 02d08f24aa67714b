import type { TechnologyDefinition } from '../../definition.ts';

export const CANNY: TechnologyDefinition = {
  id: 'canny',
  name: 'Canny',
  categories: ['surveys'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'canny.io', path: '/sdk' },
    { on: 'link', host: 'canny.io', slug: 'subdomain' },
  ],
  // source: https://developers.canny.io/ (recalled)
};
