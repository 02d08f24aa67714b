import type { TechnologyDefinition } from '../../definition.ts';

export const SIMPLE_ANALYTICS: TechnologyDefinition = {
  id: 'simple-analytics',
  name: 'Simple Analytics',
  categories: ['analytics'],
  recall: 900,
  rules: [{ on: 'host', host: 'simpleanalyticscdn.com' }],
  // source: https://docs.simpleanalytics.com/script (recalled)
};
