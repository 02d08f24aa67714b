import type { TechnologyDefinition } from '../../definition.ts';

export const GOOGLE_FORMS: TechnologyDefinition = {
  id: 'google-forms',
  name: 'Google Forms',
  categories: ['forms'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'docs.google.com', path: '/forms/' }],
  // source: https://support.google.com/docs/answer/2839588 (recalled)
};
