import type { TechnologyDefinition } from '../../definition.ts';

export const GEM: TechnologyDefinition = {
  id: 'gem',
  name: 'Gem',
  categories: ['ats'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'link', host: 'jobs.gem.com', slug: 'path' }],
  // source: https://help.gem.com/ (recalled)
};
