import type { TechnologyDefinition } from '../../definition.ts';

export const TRENDEMON: TechnologyDefinition = {
  id: 'trendemon',
  name: 'Trendemon',
  categories: ['abm'],
  recall: 850,
  rules: [
    { on: 'host', host: 'assets.trendemon.com' },
    { on: 'host', host: 'trackingapi.trendemon.com' },
  ],
  // source: https://help.trendemon.com/ (recalled)
};
