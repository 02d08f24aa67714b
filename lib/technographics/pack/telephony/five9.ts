import type { TechnologyDefinition } from '../../definition.ts';

export const FIVE9: TechnologyDefinition = {
  id: 'five9',
  name: 'Five9',
  categories: ['telephony'],
  recall: 0,
  rules: [],
  // source: https://documentation.five9.com/ (recalled)
};
