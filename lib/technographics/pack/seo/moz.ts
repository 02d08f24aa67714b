import type { TechnologyDefinition } from '../../definition.ts';

export const MOZ: TechnologyDefinition = {
  id: 'moz',
  name: 'Moz',
  categories: ['seo'],
  recall: 0,
  jobs: 'never',
  rules: [],
  // source: https://moz.com/help (recalled)
};
