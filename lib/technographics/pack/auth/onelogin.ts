import type { TechnologyDefinition } from '../../definition.ts';

export const ONELOGIN: TechnologyDefinition = {
  id: 'onelogin',
  name: 'OneLogin',
  categories: ['auth'],
  recall: 100,
  rules: [{ on: 'link', host: 'onelogin.com', slug: 'subdomain' }],
  // source: https://onelogin.service-now.com/support (recalled)
};
