import type { TechnologyDefinition } from '../../definition.ts';

export const PROVENEXPERT: TechnologyDefinition = {
  id: 'provenexpert',
  name: 'ProvenExpert',
  categories: ['reviews'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'www.provenexpert.com' }],
  // source: https://www.provenexpert.com/ (recalled)
};
