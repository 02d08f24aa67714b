import type { TechnologyDefinition } from '../../definition.ts';

export const CLICKY: TechnologyDefinition = {
  id: 'clicky',
  name: 'Clicky',
  categories: ['analytics'],
  recall: 900,
  jobs: 'cued',
  rules: [
    { on: 'host', host: 'static.getclicky.com' },
    { on: 'host', host: 'in.getclicky.com' },
  ],
  // source: https://clicky.com/help (recalled)
};
