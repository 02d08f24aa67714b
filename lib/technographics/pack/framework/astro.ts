import type { TechnologyDefinition } from '../../definition.ts';

export const ASTRO: TechnologyDefinition = {
  id: 'astro',
  name: 'Astro',
  categories: ['framework'],
  recall: 850,
  jobs: 'never',
  rules: [
    { on: 'generator', prefix: 'Astro' },
    { on: 'path', text: '/_astro/' },
  ],
  // source: https://docs.astro.build/ (recalled)
};
