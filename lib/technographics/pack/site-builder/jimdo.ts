import type { TechnologyDefinition } from '../../definition.ts';

export const JIMDO: TechnologyDefinition = {
  id: 'jimdo',
  name: 'Jimdo',
  categories: ['site-builder', 'cms'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'host', host: 'assets.jimstatic.com' }],
  // source: https://help.jimdo.com/ (recalled)
};
