import type { TechnologyDefinition } from '../../definition.ts';

export const HELPJUICE: TechnologyDefinition = {
  id: 'helpjuice',
  name: 'Helpjuice',
  categories: ['docs'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'link', host: 'helpjuice.com', slug: 'subdomain' }],
  // source: https://help.helpjuice.com/ (recalled)
};
