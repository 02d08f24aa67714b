import type { TechnologyDefinition } from '../../definition.ts';

export const ALTERYX: TechnologyDefinition = {
  id: 'alteryx',
  name: 'Alteryx',
  categories: ['bi'],
  recall: 0,
  rules: [],
  // source: https://help.alteryx.com/ (recalled)
};
