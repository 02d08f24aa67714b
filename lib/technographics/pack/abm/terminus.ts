import type { TechnologyDefinition } from '../../definition.ts';

export const TERMINUS: TechnologyDefinition = {
  id: 'terminus',
  name: 'Terminus',
  categories: ['abm'],
  recall: 0,
  jobs: 'cued',
  rules: [],
  // source: https://terminus.com/ (recalled)
};
