import type { TechnologyDefinition } from '../../definition.ts';

export const STOPLIGHT: TechnologyDefinition = {
  id: 'stoplight',
  name: 'Stoplight',
  categories: ['docs'],
  recall: 600,
  jobs: 'never',
  rules: [{ on: 'link', host: 'stoplight.io', slug: 'subdomain' }],
  // source: https://docs.stoplight.io/ (recalled)
};
