import type { TechnologyDefinition } from '../../definition.ts';

export const SUMO: TechnologyDefinition = {
  id: 'sumo',
  name: 'Sumo',
  categories: ['forms'],
  recall: 650,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'load.sumo.com' },
    { on: 'host', host: 'load.sumome.com' },
  ],
  // source: https://help.sumo.com/hc/ (recalled)
};
