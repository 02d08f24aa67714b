import type { TechnologyDefinition } from '../../definition.ts';

export const WOOPRA: TechnologyDefinition = {
  id: 'woopra',
  name: 'Woopra',
  categories: ['analytics'],
  recall: 850,
  rules: [
    { on: 'host', host: 'static.woopra.com' },
    { on: 'host', host: 'woopra.com', path: '/track' },
  ],
  // source: https://docs.woopra.com/ (recalled)
};
