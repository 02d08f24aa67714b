import type { TechnologyDefinition } from '../../definition.ts';

export const LATTICE: TechnologyDefinition = {
  id: 'lattice',
  name: 'Lattice',
  categories: ['hris'],
  recall: 0,
  jobs: 'cued',
  rules: [],
  // source: https://help.lattice.com/hc/ (recalled)
};
