import type { TechnologyDefinition } from '../../definition.ts';

export const CONDUCTOR: TechnologyDefinition = {
  id: 'conductor',
  name: 'Conductor',
  categories: ['seo'],
  recall: 0,
  jobs: 'cued',
  rules: [],
  // source: https://support.conductor.com/ (recalled)
};
