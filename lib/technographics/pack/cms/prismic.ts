import type { TechnologyDefinition } from '../../definition.ts';

export const PRISMIC: TechnologyDefinition = {
  id: 'prismic',
  name: 'Prismic',
  categories: ['cms'],
  recall: 500,
  rules: [{ on: 'host', host: 'images.prismic.io', pictures: 4 }],
  // source: https://prismic.io/docs (recalled)
};
