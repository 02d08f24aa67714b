import type { TechnologyDefinition } from '../../definition.ts';

export const DOOFINDER: TechnologyDefinition = {
  id: 'doofinder',
  name: 'Doofinder',
  categories: ['search'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'cdn.doofinder.com' }],
  // source: https://support.doofinder.com/ (recalled)
};
