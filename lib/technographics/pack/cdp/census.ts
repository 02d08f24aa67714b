import type { TechnologyDefinition } from '../../definition.ts';

export const CENSUS: TechnologyDefinition = {
  id: 'census',
  name: 'Census',
  categories: ['cdp'],
  recall: 0,
  jobs: 'cued',
  rules: [],
  // source: https://docs.getcensus.com/ (recalled)
};
