import type { TechnologyDefinition } from '../../definition.ts';

export const STRAPI: TechnologyDefinition = {
  id: 'strapi',
  name: 'Strapi',
  categories: ['cms'],
  recall: 0,
  rules: [],
  // source: https://docs.strapi.io/ (recalled)
};
