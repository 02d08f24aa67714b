import type { TechnologyDefinition } from '../../definition.ts';

export const DUDA: TechnologyDefinition = {
  id: 'duda',
  name: 'Duda',
  categories: ['site-builder', 'cms'],
  recall: 850,
  jobs: 'never',
  rules: [{ on: 'host', host: 'static.cdn-website.com' }],
  // source: https://support.duda.co/hc/ (recalled)
};
