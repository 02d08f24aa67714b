import type { TechnologyDefinition } from '../../definition.ts';

export const COMPLIANZ: TechnologyDefinition = {
  id: 'complianz',
  name: 'Complianz',
  categories: ['consent'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'path', text: '/plugins/complianz-' }],
  // source: https://complianz.io/docs/ (recalled)
};
