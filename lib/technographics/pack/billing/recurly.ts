import type { TechnologyDefinition } from '../../definition.ts';

export const RECURLY: TechnologyDefinition = {
  id: 'recurly',
  name: 'Recurly',
  categories: ['billing'],
  recall: 500,
  rules: [{ on: 'host', host: 'js.recurly.com' }],
  // source: https://github.com/recurly/recurly-js (read)
};
