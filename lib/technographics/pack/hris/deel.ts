import type { TechnologyDefinition } from '../../definition.ts';

export const DEEL: TechnologyDefinition = {
  id: 'deel',
  name: 'Deel',
  categories: ['hris'],
  recall: 0,
  rules: [],
  // source: https://help.letsdeel.com/hc/ (recalled)
};
