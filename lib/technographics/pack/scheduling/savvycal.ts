import type { TechnologyDefinition } from '../../definition.ts';

export const SAVVYCAL: TechnologyDefinition = {
  id: 'savvycal',
  name: 'SavvyCal',
  categories: ['scheduling'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'embed.savvycal.com' },
    { on: 'link', host: 'savvycal.com', slug: 'path' },
  ],
  // source: https://docs.savvycal.com/ (recalled)
};
