import type { TechnologyDefinition } from '../../definition.ts';

export const BRIGHTCOVE: TechnologyDefinition = {
  id: 'brightcove',
  name: 'Brightcove',
  categories: ['video'],
  recall: 500,
  rules: [
    { on: 'host', host: 'players.brightcove.net' },
    { on: 'host', host: 'edge.api.brightcove.com' },
  ],
  // source: https://support.brightcove.com/ (recalled)
};
