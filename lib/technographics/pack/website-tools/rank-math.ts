import type { TechnologyDefinition } from '../../definition.ts';

export const RANK_MATH: TechnologyDefinition = {
  id: 'rank-math',
  name: 'Rank Math',
  categories: ['website-tools'],
  recall: 950,
  jobs: 'never',
  implies: ['wordpress'],
  rules: [{ on: 'marker', text: '<!--Search Engine Optimization by Rank Math' }],
  // source: https://rankmath.com/kb/ (recalled)
};
