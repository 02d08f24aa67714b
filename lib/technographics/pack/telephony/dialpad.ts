import type { TechnologyDefinition } from '../../definition.ts';

export const DIALPAD: TechnologyDefinition = {
  id: 'dialpad',
  name: 'Dialpad',
  categories: ['telephony'],
  recall: 0,
  rules: [],
  // source: https://help.dialpad.com/ (recalled)
};
