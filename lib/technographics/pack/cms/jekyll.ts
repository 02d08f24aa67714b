import type { TechnologyDefinition } from '../../definition.ts';

export const JEKYLL: TechnologyDefinition = {
  id: 'jekyll',
  name: 'Jekyll',
  categories: ['cms'],
  recall: 800,
  jobs: 'never',
  rules: [{ on: 'generator', prefix: 'Jekyll' }],
  // source: https://jekyllrb.com/docs/ (recalled)
};
