import type { TechnologyDefinition } from '../../definition.ts';

export const CROWDSTRIKE: TechnologyDefinition = {
  id: 'crowdstrike',
  name: 'CrowdStrike',
  categories: ['security'],
  recall: 0,
  rules: [],
  // source: https://www.crowdstrike.com/ (recalled)
};
