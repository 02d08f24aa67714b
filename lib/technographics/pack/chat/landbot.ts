import type { TechnologyDefinition } from '../../definition.ts';

export const LANDBOT: TechnologyDefinition = {
  id: 'landbot',
  name: 'Landbot',
  categories: ['chat'],
  recall: 900,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'static.landbot.io' },
    { on: 'host', host: 'cdn.landbot.io' },
  ],
  // source: https://help.landbot.io/ (recalled)
};
