import type { TechnologyDefinition } from '../../definition.ts';

export const USERGEMS: TechnologyDefinition = {
  id: 'usergems',
  name: 'UserGems',
  categories: ['abm'],
  recall: 0,
  rules: [],
  // source: https://help.usergems.com/ (recalled)
};
