import type { TechnologyDefinition } from '../../definition.ts';

export const STORYBLOK: TechnologyDefinition = {
  id: 'storyblok',
  name: 'Storyblok',
  categories: ['cms'],
  recall: 500,
  rules: [{ on: 'host', host: 'a.storyblok.com', pictures: 4 }],
  // source: https://www.storyblok.com/docs (recalled)
};
