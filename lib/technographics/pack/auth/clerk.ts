import type { TechnologyDefinition } from '../../definition.ts';

export const CLERK: TechnologyDefinition = {
  id: 'clerk',
  name: 'Clerk',
  categories: ['auth'],
  recall: 500,
  jobs: 'cued',
  rules: [
    { on: 'host', host: 'clerk.accounts.dev' },
    { on: 'path', text: '/npm/@clerk/clerk-js' },
  ],
  // source: https://clerk.com/docs (recalled)
};
