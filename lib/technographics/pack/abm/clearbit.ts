import type { TechnologyDefinition } from '../../definition.ts';

export const CLEARBIT: TechnologyDefinition = {
  id: 'clearbit',
  name: 'Clearbit',
  aliases: ['Breeze Intelligence', 'Clearbit Reveal'],
  categories: ['abm'],
  recall: 500,
  rules: [
    { on: 'host', host: 'x.clearbitjs.com' },
    { on: 'host', host: 'clearbitscripts.com' },
    { on: 'host', host: 'reveal.clearbit.com' },
    { on: 'host', host: 'x.clearbit.com' },
    { on: 'host', host: 'forms.clearbit.com' },
  ],
  // source: https://help.clearbit.com/hc/en-us (recalled)
};
