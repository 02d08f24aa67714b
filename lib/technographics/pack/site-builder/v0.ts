import type { TechnologyDefinition } from '../../definition.ts';

export const V0: TechnologyDefinition = {
  id: 'v0',
  name: 'v0',
  aliases: ['Vercel v0'],
  categories: ['site-builder', 'cms'],
  recall: 700,
  jobs: 'never',
  rules: [{ on: 'generator', prefix: 'v0.app' }],
  // source: https://v0.app/docs (recalled)
};
