import type { TechnologyDefinition } from '../../definition.ts';

export const HOMESTEAD: TechnologyDefinition = {
  id: 'homestead',
  name: 'Homestead SiteBuilder',
  categories: ['site-builder', 'cms'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'generator', prefix: 'Intuit SiteBuilder' }],
  // source: https://www.homestead.com/ (recalled)
};
