import type { TechnologyDefinition } from '../../definition.ts';

export const NAVATTIC: TechnologyDefinition = {
  id: 'navattic',
  name: 'Navattic',
  categories: ['sales-engagement'],
  recall: 500,
  rules: [
    { on: 'host', host: 'js.navattic.com' },
    { on: 'host', host: 'capture.navattic.com' },
  ],
  // source: https://docs.navattic.com/ (recalled)
};
