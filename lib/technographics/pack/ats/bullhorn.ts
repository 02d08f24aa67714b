import type { TechnologyDefinition } from '../../definition.ts';

export const BULLHORN: TechnologyDefinition = {
  id: 'bullhorn',
  name: 'Bullhorn',
  categories: ['ats'],
  recall: 0,
  rules: [],
  // source: https://help.bullhorn.com/ (recalled)
};
