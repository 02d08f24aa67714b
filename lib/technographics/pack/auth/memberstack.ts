import type { TechnologyDefinition } from '../../definition.ts';

export const MEMBERSTACK: TechnologyDefinition = {
  id: 'memberstack',
  name: 'Memberstack',
  categories: ['auth', 'billing'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'static.memberstack.com' }],
  // source: https://docs.memberstack.com/ (recalled)
};
