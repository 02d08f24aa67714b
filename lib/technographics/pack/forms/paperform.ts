import type { TechnologyDefinition } from '../../definition.ts';

export const PAPERFORM: TechnologyDefinition = {
  id: 'paperform',
  name: 'Paperform',
  categories: ['forms'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'paperform.co', path: '/__embed' }],
  // source: https://paperform.co/help/ (recalled)
};
