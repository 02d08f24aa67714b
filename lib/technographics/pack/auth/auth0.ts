import type { TechnologyDefinition } from '../../definition.ts';

export const AUTH0: TechnologyDefinition = {
  id: 'auth0',
  name: 'Auth0',
  categories: ['auth'],
  recall: 500,
  rules: [
    { on: 'host', host: 'cdn.auth0.com' }, // read
    { on: 'host', host: 'cdn.us.auth0.com' },
    { on: 'host', host: 'cdn.eu.auth0.com' },
    { on: 'link', host: 'auth0.com', slug: 'subdomain' },
  ],
  // source: https://github.com/auth0/auth0.js (read in part)
};
