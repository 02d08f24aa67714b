import type { TechnologyDefinition } from '../../definition.ts';

export const WISTIA: TechnologyDefinition = {
  id: 'wistia',
  name: 'Wistia',
  categories: ['video'],
  recall: 500,
  rules: [
    { on: 'host', host: 'fast.wistia.com' },
    { on: 'host', host: 'fast.wistia.net' },
  ],
  // source: https://docs.wistia.com/docs/javascript-player-api (recalled)
};
