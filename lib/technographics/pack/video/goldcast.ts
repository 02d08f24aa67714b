import type { TechnologyDefinition } from '../../definition.ts';

export const GOLDCAST: TechnologyDefinition = {
  id: 'goldcast',
  name: 'Goldcast',
  categories: ['video'],
  recall: 300,
  rules: [
    { on: 'host', host: 'customers.goldcast.io' },
    { on: 'host', host: 'events.goldcast.io' },
  ],
  // source: https://help.goldcast.io/ (recalled)
};
