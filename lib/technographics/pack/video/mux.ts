import type { TechnologyDefinition } from '../../definition.ts';

export const MUX: TechnologyDefinition = {
  id: 'mux',
  name: 'Mux',
  categories: ['video'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'stream.mux.com' },
    { on: 'host', host: 'litix.io' },
  ],
  // source: https://www.mux.com/docs (recalled)
};
