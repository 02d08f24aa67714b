import type { TechnologyDefinition } from '../../definition.ts';

export const CALENDLY: TechnologyDefinition = {
  id: 'calendly',
  name: 'Calendly',
  categories: ['scheduling'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'link', host: 'calendly.com', slug: 'path' },
    { on: 'host', host: 'assets.calendly.com' },
  ],
  // source: https://help.calendly.com/hc/en-us (recalled)
};
