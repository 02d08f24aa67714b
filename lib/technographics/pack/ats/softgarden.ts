import type { TechnologyDefinition } from '../../definition.ts';

export const SOFTGARDEN: TechnologyDefinition = {
  id: 'softgarden',
  name: 'softgarden',
  categories: ['ats'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'link', host: 'softgarden.io', slug: 'subdomain' },
    { on: 'host', host: 'softgarden.io' },
  ],
  // source: https://softgarden.com/ (recalled)
};
