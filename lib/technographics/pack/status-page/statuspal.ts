import type { TechnologyDefinition } from '../../definition.ts';

export const STATUSPAL: TechnologyDefinition = {
  id: 'statuspal',
  name: 'StatusPal',
  categories: ['status-page'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'link', host: 'statuspal.io', slug: 'subdomain' }],
  // source: https://docs.statuspal.io/ (recalled)
};
