import type { TechnologyDefinition } from '../../definition.ts';

export const REFINER: TechnologyDefinition = {
  id: 'refiner',
  name: 'Refiner',
  categories: ['surveys'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'js.refiner.io' }],
  // source: https://refiner.io/docs (recalled)
};
