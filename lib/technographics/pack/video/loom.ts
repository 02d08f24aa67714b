import type { TechnologyDefinition } from '../../definition.ts';

export const LOOM: TechnologyDefinition = {
  id: 'loom',
  name: 'Loom',
  categories: ['video'],
  recall: 500,
  jobs: 'cued',
  rules: [{ on: 'host', host: 'www.loom.com', path: '/embed/' }],
  // source: https://support.loom.com/hc/ (recalled)
};
