import type { TechnologyDefinition } from '../../definition.ts';

export const CONTACT_FORM_7: TechnologyDefinition = {
  id: 'contact-form-7',
  name: 'Contact Form 7',
  categories: ['forms'],
  recall: 500,
  jobs: 'never',
  implies: ['wordpress'],
  rules: [{ on: 'path', text: '/plugins/contact-form-7/' }],
  // source: https://contactform7.com/docs/ (recalled)
};
