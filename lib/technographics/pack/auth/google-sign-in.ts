import type { TechnologyDefinition } from '../../definition.ts';

export const GOOGLE_SIGN_IN: TechnologyDefinition = {
  id: 'google-sign-in',
  name: 'Google Sign-In',
  categories: ['auth'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'accounts.google.com', path: '/gsi/' },
    { on: 'host', host: 'apis.google.com', path: '/js/platform' },
  ],
  // source: https://developers.google.com/identity/gsi/web (recalled)
};
