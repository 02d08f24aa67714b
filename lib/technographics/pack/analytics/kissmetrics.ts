import type { TechnologyDefinition } from '../../definition.ts';

export const KISSMETRICS: TechnologyDefinition = {
  id: 'kissmetrics',
  name: 'Kissmetrics',
  categories: ['analytics'],
  recall: 850,
  rules: [
    { on: 'host', host: 'scripts.kissmetrics.com' },
    { on: 'host', host: 'scripts.kissmetrics.io' },
    { on: 'host', host: 'trk.kissmetrics.com' },
  ],
  // source: https://support.kissmetrics.io/ (recalled)
};
