import type { TechnologyDefinition } from '../../definition.ts';

export const STYTCH: TechnologyDefinition = {
  id: 'stytch',
  name: 'Stytch',
  categories: ['auth'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'js.stytch.com' }],
  // source: https://stytch.com/docs (recalled)
};
