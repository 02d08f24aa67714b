import type { TechnologyDefinition } from '../../definition.ts';

export const WORKABLE: TechnologyDefinition = {
  id: 'workable',
  name: 'Workable',
  categories: ['ats'],
  recall: 500,
  jobs: 'cued',
  rules: [
    { on: 'link', host: 'apply.workable.com', slug: 'path' },
    { on: 'host', host: 'www.workable.com', path: '/assets/embed.js' },
  ],
  // source: https://help.workable.com/hc/en-us (recalled)
};
