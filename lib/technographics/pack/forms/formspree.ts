import type { TechnologyDefinition } from '../../definition.ts';

export const FORMSPREE: TechnologyDefinition = {
  id: 'formspree',
  name: 'Formspree',
  categories: ['forms'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'form', host: 'formspree.io' }],
  // source: https://help.formspree.io/hc/ (recalled)
};
