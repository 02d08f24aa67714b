import type { TechnologyDefinition } from '../../definition.ts';

export const HUGO: TechnologyDefinition = {
  id: 'hugo',
  name: 'Hugo',
  categories: ['cms'],
  recall: 800,
  jobs: 'never',
  rules: [{ on: 'generator', prefix: 'Hugo' }],
  // source: https://gohugo.io/documentation/ (recalled)
};
