import type { TechnologyDefinition } from '../../definition.ts';

export const TABLEAU: TechnologyDefinition = {
  id: 'tableau',
  name: 'Tableau',
  categories: ['bi'],
  recall: 100,
  rules: [
    { on: 'host', host: 'public.tableau.com' },
    { on: 'host', host: 'online.tableau.com' },
  ],
  // source: https://help.tableau.com/ (recalled)
};
