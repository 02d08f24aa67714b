import type { TechnologyDefinition } from '../../definition.ts';

export const BORLABS_COOKIE: TechnologyDefinition = {
  id: 'borlabs-cookie',
  name: 'Borlabs Cookie',
  categories: ['consent'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'path', text: '/plugins/borlabs-cookie/' }],
  // source: https://borlabs.io/kb/ (recalled)
};
