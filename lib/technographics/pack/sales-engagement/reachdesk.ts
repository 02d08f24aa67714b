import type { TechnologyDefinition } from '../../definition.ts';

export const REACHDESK: TechnologyDefinition = {
  id: 'reachdesk',
  name: 'Reachdesk',
  categories: ['sales-engagement'],
  recall: 0,
  rules: [],
  // source: https://help.reachdesk.com/ (recalled)
};
