import type { TechnologyDefinition } from '../../definition.ts';

export const COGNITO_FORMS: TechnologyDefinition = {
  id: 'cognito-forms',
  name: 'Cognito Forms',
  categories: ['forms'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'www.cognitoforms.com', path: '/f/' },
    { on: 'host', host: 'www.cognitoforms.com', path: '/s/' },
  ],
  // source: https://www.cognitoforms.com/support (recalled)
};
