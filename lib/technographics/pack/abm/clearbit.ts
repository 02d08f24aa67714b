import type { TechnologyDefinition } from '../../definition.ts';

export const CLEARBIT: TechnologyDefinition = {
  id: 'clearbit',
  name: 'Clearbit',
  categories: ['abm'],
  recall: 800,
  rules: [
    { on: 'host', host: 'tag.clearbitscripts.com' },
    { on: 'host', host: 'x.clearbitjs.com' },
  ],
  // source: https://help.clearbit.com/hc/en-us
};
