import type { TechnologyDefinition } from '../../definition.ts';

export const STOPLIGHT: TechnologyDefinition = {
  id: 'stoplight',
  name: 'Stoplight',
  categories: ['docs'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'link', host: 'stoplight.io', slug: 'subdomain' }],
  // source: https://docs.stoplight.io/ (recalled)
};
