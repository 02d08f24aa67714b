import type { TechnologyDefinition } from '../../definition.ts';

export const VECTOR: TechnologyDefinition = {
  id: 'vector',
  name: 'Vector',
  categories: ['abm'],
  recall: 800,
  jobs: 'cued',
  rules: [{ on: 'host', host: 'cdn.vector.co' }],
  // source: https://www.vector.co/ (recalled)
};
