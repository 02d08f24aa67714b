import type { TechnologyDefinition } from '../../definition.ts';

export const AHREFS: TechnologyDefinition = {
  id: 'ahrefs',
  name: 'Ahrefs',
  categories: ['seo'],
  recall: 100,
  rules: [
    { on: 'marker', text: 'meta:ahrefs-site-verification' },
    { on: 'host', host: 'analytics.ahrefs.com' },
  ],
  // source: https://help.ahrefs.com/ (recalled)
};
