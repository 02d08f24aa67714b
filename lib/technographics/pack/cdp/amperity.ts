import type { TechnologyDefinition } from '../../definition.ts';

export const AMPERITY: TechnologyDefinition = {
  id: 'amperity',
  name: 'Amperity',
  categories: ['cdp'],
  recall: 0,
  rules: [],
  // source: https://docs.amperity.com/ (recalled)
};
