import type { TechnologyDefinition } from '../../definition.ts';

export const SNYK: TechnologyDefinition = {
  id: 'snyk',
  name: 'Snyk',
  categories: ['devops', 'security'],
  recall: 0,
  rules: [],
  // source: https://docs.snyk.io/ (recalled)
};
