import type { TechnologyDefinition } from '../../definition.ts';

export const LUSHA: TechnologyDefinition = {
  id: 'lusha',
  name: 'Lusha',
  categories: ['sales-engagement', 'abm'],
  recall: 0,
  rules: [],
  // source: https://support.lusha.com/ (recalled)
};
