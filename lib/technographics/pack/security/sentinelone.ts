import type { TechnologyDefinition } from '../../definition.ts';

export const SENTINELONE: TechnologyDefinition = {
  id: 'sentinelone',
  name: 'SentinelOne',
  categories: ['security'],
  recall: 0,
  rules: [],
  // source: https://www.sentinelone.com/ (recalled)
};
