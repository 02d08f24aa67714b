import type { TechnologyDefinition } from '../../definition.ts';

export const ALGOLIA: TechnologyDefinition = {
  id: 'algolia',
  name: 'Algolia',
  categories: ['search'],
  recall: 800,
  rules: [
    { on: 'host', host: 'algolia.net' },
    { on: 'host', host: 'algolianet.com' },
  ],
  // source: https://www.algolia.com/doc/ (recalled)
};
