import type { TechnologyDefinition } from '../../definition.ts';

export const OUTSETA: TechnologyDefinition = {
  id: 'outseta',
  name: 'Outseta',
  categories: ['billing', 'auth'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'cdn.outseta.com' }],
  // source: https://go.outseta.com/support (recalled)
};
