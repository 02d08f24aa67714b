import type { TechnologyDefinition } from '../../definition.ts';

export const ASANA: TechnologyDefinition = {
  id: 'asana',
  name: 'Asana',
  categories: ['collaboration'],
  recall: 0,
  rules: [],
  // source: https://help.asana.com/ (recalled)
};
