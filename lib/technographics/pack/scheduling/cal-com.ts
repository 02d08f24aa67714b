import type { TechnologyDefinition } from '../../definition.ts';

export const CAL_COM: TechnologyDefinition = {
  id: 'cal-com',
  name: 'Cal.com',
  categories: ['scheduling'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'app.cal.com' },
    { on: 'host', host: 'cal.com', path: '/embed' },
    { on: 'link', host: 'cal.com', slug: 'path' },
  ],
  // source: https://cal.com/docs (recalled)
};
