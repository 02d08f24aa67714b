import type { TechnologyDefinition } from '../../definition.ts';

export const ADDTHIS: TechnologyDefinition = {
  id: 'addthis',
  name: 'AddThis',
  categories: ['website-tools'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'host', host: 's7.addthis.com' }],
  // source: https://www.addthis.com/academy/ (recalled)
};
