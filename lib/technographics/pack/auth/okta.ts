import type { TechnologyDefinition } from '../../definition.ts';

export const OKTA: TechnologyDefinition = {
  id: 'okta',
  name: 'Okta',
  categories: ['auth'],
  recall: 300,
  rules: [
    { on: 'host', host: 'oktacdn.com' },
    { on: 'link', host: 'okta.com', slug: 'subdomain' },
  ],
  // source: https://developer.okta.com/docs/ (recalled)
};
