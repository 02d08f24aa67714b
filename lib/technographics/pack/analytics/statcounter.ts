import type { TechnologyDefinition } from '../../definition.ts';

export const STATCOUNTER: TechnologyDefinition = {
  id: 'statcounter',
  name: 'StatCounter',
  categories: ['analytics'],
  recall: 900,
  rules: [
    { on: 'host', host: 'statcounter.com' },
    { on: 'inline', text: 'sc_project=' },
  ],
  // source: https://statcounter.com/support (recalled)
};
