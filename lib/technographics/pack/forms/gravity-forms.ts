import type { TechnologyDefinition } from '../../definition.ts';

export const GRAVITY_FORMS: TechnologyDefinition = {
  id: 'gravity-forms',
  name: 'Gravity Forms',
  categories: ['forms'],
  recall: 500,
  jobs: 'never',
  implies: ['wordpress'],
  rules: [{ on: 'path', text: '/plugins/gravityforms/' }],
  // source: https://docs.gravityforms.com/ (recalled)
};
