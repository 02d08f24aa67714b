import type { TechnologyDefinition } from '../../definition.ts';

export const SEISMIC: TechnologyDefinition = {
  id: 'seismic',
  name: 'Seismic',
  categories: ['sales-engagement'],
  recall: 0,
  jobs: 'cued',
  rules: [],
  // source: https://docs.seismic.com/ (recalled)
};
