import type { TechnologyDefinition } from '../../definition.ts';

export const WPFORMS: TechnologyDefinition = {
  id: 'wpforms',
  name: 'WPForms',
  categories: ['forms'],
  recall: 500,
  jobs: 'never',
  implies: ['wordpress'],
  rules: [{ on: 'path', text: '/plugins/wpforms' }],
  // source: https://wpforms.com/docs/ (recalled)
};
