import type { TechnologyDefinition } from '../../definition.ts';

export const OUTSETA: TechnologyDefinition = {
  id: 'outseta',
  name: 'Outseta',
  categories: ['billing', 'auth'],
  recall: 850,
  jobs: 'never',
  rules: [{ on: 'host', host: 'cdn.outseta.com' }],
  // source: https://go.outseta.com/support (recalled)
};
