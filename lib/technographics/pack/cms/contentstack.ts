import type { TechnologyDefinition } from '../../definition.ts';

export const CONTENTSTACK: TechnologyDefinition = {
  id: 'contentstack',
  name: 'Contentstack',
  categories: ['cms'],
  recall: 500,
  rules: [{ on: 'host', host: 'images.contentstack.io', pictures: 4 }],
  // source: https://www.contentstack.com/docs (recalled)
};
