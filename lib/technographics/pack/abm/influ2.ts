import type { TechnologyDefinition } from '../../definition.ts';

export const INFLU2: TechnologyDefinition = {
  id: 'influ2',
  name: 'Influ2',
  categories: ['abm'],
  recall: 850,
  rules: [{ on: 'host', host: 'www.influ2.com', path: '/tracker' }],
  // source: https://help.influ2.com/ (recalled)
};
