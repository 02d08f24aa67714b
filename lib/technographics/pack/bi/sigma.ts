import type { TechnologyDefinition } from '../../definition.ts';

export const SIGMA: TechnologyDefinition = {
  id: 'sigma',
  name: 'Sigma Computing',
  categories: ['bi'],
  recall: 0,
  rules: [],
  // source: https://help.sigmacomputing.com/ (recalled)
};
