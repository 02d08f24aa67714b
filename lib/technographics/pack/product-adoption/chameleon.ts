import type { TechnologyDefinition } from '../../definition.ts';

export const CHAMELEON: TechnologyDefinition = {
  id: 'chameleon',
  name: 'Chameleon',
  categories: ['product-adoption'],
  recall: 500,
  jobs: 'cued',
  rules: [{ on: 'host', host: 'fast.trychameleon.com' }],
  // source: https://help.chameleon.io/ (recalled)
};
