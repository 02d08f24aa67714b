import type { TechnologyDefinition } from '../../definition.ts';

export const TILDA: TechnologyDefinition = {
  id: 'tilda',
  name: 'Tilda',
  categories: ['site-builder', 'cms'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'host', host: 'tildacdn.com' }],
  // source: https://help.tilda.cc/ (recalled)
};
