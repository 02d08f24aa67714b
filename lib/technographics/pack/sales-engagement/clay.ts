import type { TechnologyDefinition } from '../../definition.ts';

export const CLAY: TechnologyDefinition = {
  id: 'clay',
  name: 'Clay',
  aliases: ['Clay.com'],
  categories: ['sales-engagement'],
  recall: 0,
  jobs: 'cued',
  rules: [],
  // source: https://www.clay.com/university (recalled)
};
