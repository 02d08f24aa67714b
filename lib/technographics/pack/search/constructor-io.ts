import type { TechnologyDefinition } from '../../definition.ts';

export const CONSTRUCTOR_IO: TechnologyDefinition = {
  id: 'constructor-io',
  name: 'Constructor',
  categories: ['search'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'cnstrc.com' }],
  // source: https://docs.constructor.com/ (recalled)
};
