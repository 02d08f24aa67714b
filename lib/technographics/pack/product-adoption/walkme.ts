import type { TechnologyDefinition } from '../../definition.ts';

export const WALKME: TechnologyDefinition = {
  id: 'walkme',
  name: 'WalkMe',
  categories: ['product-adoption'],
  recall: 500,
  rules: [{ on: 'host', host: 'cdn.walkme.com' }],
  // source: https://support.walkme.com/ (recalled)
};
