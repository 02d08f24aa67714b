import type { TechnologyDefinition } from '../../definition.ts';

export const TRIBLIO: TechnologyDefinition = {
  id: 'triblio',
  name: 'Triblio',
  categories: ['abm'],
  recall: 850,
  rules: [{ on: 'host', host: 'tribl.io' }],
  // source: https://support.triblio.com/ (recalled)
};
