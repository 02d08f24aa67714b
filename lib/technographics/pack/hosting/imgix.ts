import type { TechnologyDefinition } from '../../definition.ts';

export const IMGIX: TechnologyDefinition = {
  id: 'imgix',
  name: 'imgix',
  categories: ['hosting'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'imgix.net', pictures: 4 }],
  // source: https://docs.imgix.com/ (recalled)
};
