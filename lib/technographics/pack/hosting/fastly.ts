import type { TechnologyDefinition } from '../../definition.ts';

export const FASTLY: TechnologyDefinition = {
  id: 'fastly',
  name: 'Fastly',
  categories: ['hosting'],
  recall: 200,
  rules: [
    { on: 'host', host: 'fastly.net' },
    { on: 'host', host: 'fastly-insights.com' },
  ],
  // source: https://www.fastly.com/documentation/ (recalled)
};
