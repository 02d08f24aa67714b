import type { TechnologyDefinition } from '../../definition.ts';

export const FRESHSTATUS: TechnologyDefinition = {
  id: 'freshstatus',
  name: 'Freshstatus',
  categories: ['status-page'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'link', host: 'freshstatus.io', slug: 'subdomain' }],
  // source: https://support.freshstatus.io/ (recalled)
};
