import type { TechnologyDefinition } from '../../definition.ts';

export const SHOWPAD: TechnologyDefinition = {
  id: 'showpad',
  name: 'Showpad',
  categories: ['sales-engagement'],
  recall: 0,
  rules: [],
  // source: https://help.showpad.com/ (recalled)
};
