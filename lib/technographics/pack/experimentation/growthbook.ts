import type { TechnologyDefinition } from '../../definition.ts';

export const GROWTHBOOK: TechnologyDefinition = {
  id: 'growthbook',
  name: 'GrowthBook',
  categories: ['experimentation'],
  recall: 600,
  rules: [{ on: 'host', host: 'cdn.growthbook.io' }],
  // source: https://github.com/growthbook/growthbook/tree/main/docs (read)
};
