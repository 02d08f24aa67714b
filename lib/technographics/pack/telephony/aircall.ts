import type { TechnologyDefinition } from '../../definition.ts';

export const AIRCALL: TechnologyDefinition = {
  id: 'aircall',
  name: 'Aircall',
  categories: ['telephony'],
  recall: 0,
  rules: [],
  // source: https://support.aircall.io/ (recalled)
};
