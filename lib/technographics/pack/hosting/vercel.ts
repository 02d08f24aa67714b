import type { TechnologyDefinition } from '../../definition.ts';

export const VERCEL: TechnologyDefinition = {
  id: 'vercel',
  name: 'Vercel',
  categories: ['hosting'],
  recall: 600,
  rules: [{ on: 'path', text: '/_vercel/' }],
  // source: https://vercel.com/docs/analytics/quickstart (recalled)
};
