import type { TechnologyDefinition } from '../../definition.ts';

export const BRIGHTEDGE: TechnologyDefinition = {
  id: 'brightedge',
  name: 'BrightEdge',
  categories: ['seo'],
  recall: 500,
  rules: [
    { on: 'host', host: 'cdn.b0e8.com' },
    { on: 'host', host: 'cdn.bc0a.com' },
  ],
  // source: https://www.brightedge.com/ (recalled)
};
