import type { TechnologyDefinition } from '../../definition.ts';

export const STORYLANE: TechnologyDefinition = {
  id: 'storylane',
  name: 'Storylane',
  categories: ['sales-engagement'],
  recall: 500,
  rules: [
    { on: 'host', host: 'js.storylane.io' },
    { on: 'host', host: 'app.storylane.io' },
  ],
  // source: https://docs.storylane.io/ (recalled)
};
