import type { TechnologyDefinition } from '../../definition.ts';

export const LYTICS: TechnologyDefinition = {
  id: 'lytics',
  name: 'Lytics',
  categories: ['cdp'],
  recall: 650,
  rules: [{ on: 'host', host: 'c.lytics.io' }],
  // source: https://docs.lytics.com/ (recalled)
};
