import type { TechnologyDefinition } from '../../definition.ts';

export const ATTIO: TechnologyDefinition = {
  id: 'attio',
  name: 'Attio',
  categories: ['crm'],
  recall: 0,
  rules: [],
  // source: https://attio.com/help (recalled)
};
