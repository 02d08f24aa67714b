import type { TechnologyDefinition } from '../../definition.ts';

export const MODX: TechnologyDefinition = {
  id: 'modx',
  name: 'MODX',
  categories: ['cms'],
  recall: 600,
  jobs: 'never',
  rules: [{ on: 'generator', prefix: 'MODX' }],
  // source: https://docs.modx.com/ (recalled)
};
