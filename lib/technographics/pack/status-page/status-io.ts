import type { TechnologyDefinition } from '../../definition.ts';

export const STATUS_IO: TechnologyDefinition = {
  id: 'status-io',
  name: 'Status.io',
  categories: ['status-page'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'link', host: 'status.io', slug: 'subdomain' }],
  // source: https://kb.status.io/ (recalled)
};
