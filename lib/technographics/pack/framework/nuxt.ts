import type { TechnologyDefinition } from '../../definition.ts';

export const NUXT: TechnologyDefinition = {
  id: 'nuxt',
  name: 'Nuxt.js',
  aliases: ['Nuxt'],
  categories: ['framework'],
  recall: 950,
  rules: [
    { on: 'path', text: '/_nuxt/' },
    { on: 'marker', text: '#__nuxt' },
  ],
  // source: https://nuxt.com/docs (recalled)
};
