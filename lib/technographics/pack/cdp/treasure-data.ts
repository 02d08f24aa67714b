import type { TechnologyDefinition } from '../../definition.ts';

export const TREASURE_DATA: TechnologyDefinition = {
  id: 'treasure-data',
  name: 'Treasure Data',
  categories: ['cdp'],
  recall: 650,
  rules: [{ on: 'host', host: 'cdn.treasuredata.com' }],
  // source: https://docs.treasuredata.com/ (recalled)
};
