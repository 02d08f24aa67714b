import type { TechnologyDefinition } from '../../definition.ts';

export const CONTENTFUL: TechnologyDefinition = {
  id: 'contentful',
  name: 'Contentful',
  categories: ['cms'],
  recall: 500,
  rules: [{ on: 'host', host: 'ctfassets.net', pictures: 4 }],
  // source: https://www.contentful.com/developers/docs/references/images-api/ (recalled)
};
