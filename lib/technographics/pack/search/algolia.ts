import type { TechnologyDefinition } from '../../definition.ts';

export const ALGOLIA: TechnologyDefinition = {
  id: 'algolia',
  name: 'Algolia',
  categories: ['search'],
  recall: 500,
  rules: [
    { on: 'host', host: 'algolia.net' },
    { on: 'host', host: 'algolianet.com' },
  ],
  // source: https://www.algolia.com/doc/ (recalled)
};
