import type { TechnologyDefinition } from '../../definition.ts';

export const NEOS: TechnologyDefinition = {
  id: 'neos',
  name: 'Neos',
  categories: ['cms'],
  recall: 800,
  jobs: 'never',
  rules: [{ on: 'generator', prefix: 'Neos' }],
  // source: https://docs.neos.io/ (recalled)
};
