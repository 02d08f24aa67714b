import type { TechnologyDefinition } from '../../definition.ts';

export const TALKDESK: TechnologyDefinition = {
  id: 'talkdesk',
  name: 'Talkdesk',
  categories: ['telephony'],
  recall: 0,
  rules: [],
  // source: https://support.talkdesk.com/hc/ (recalled)
};
