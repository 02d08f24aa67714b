import type { TechnologyDefinition } from '../../definition.ts';

export const TERMLY: TechnologyDefinition = {
  id: 'termly',
  name: 'Termly',
  categories: ['consent'],
  recall: 950,
  jobs: 'never',
  rules: [{ on: 'host', host: 'app.termly.io' }],
  // source: https://support.termly.io/ (recalled)
};
