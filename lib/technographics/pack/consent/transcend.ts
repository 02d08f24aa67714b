import type { TechnologyDefinition } from '../../definition.ts';

export const TRANSCEND: TechnologyDefinition = {
  id: 'transcend',
  name: 'Transcend',
  categories: ['consent'],
  recall: 900,
  jobs: 'cued',
  rules: [{ on: 'host', host: 'transcend-cdn.com' }],
  // source: https://docs.transcend.io/docs/ (recalled)
};
