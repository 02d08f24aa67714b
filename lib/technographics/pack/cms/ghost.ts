import type { TechnologyDefinition } from '../../definition.ts';

export const GHOST: TechnologyDefinition = {
  id: 'ghost',
  name: 'Ghost',
  categories: ['cms'],
  recall: 900,
  jobs: 'cued',
  rules: [{ on: 'generator', prefix: 'Ghost' }],
  // source: https://docs.ghost.org/ (recalled)
};
