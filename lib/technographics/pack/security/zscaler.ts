import type { TechnologyDefinition } from '../../definition.ts';

export const ZSCALER: TechnologyDefinition = {
  id: 'zscaler',
  name: 'Zscaler',
  categories: ['security'],
  recall: 0,
  rules: [],
  // source: https://help.zscaler.com/ (recalled)
};
