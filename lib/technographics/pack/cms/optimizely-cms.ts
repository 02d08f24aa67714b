import type { TechnologyDefinition } from '../../definition.ts';

export const OPTIMIZELY_CMS: TechnologyDefinition = {
  id: 'optimizely-cms',
  name: 'Optimizely CMS',
  aliases: ['Episerver', 'EPiServer'],
  categories: ['cms'],
  recall: 500,
  rules: [
    { on: 'path', text: '/episerver/' },
    { on: 'generator', prefix: 'EPiServer' },
    { on: 'cookie', name: 'EPi:*' },
  ],
  // source: https://docs.developers.optimizely.com/ (recalled)
};
