import type { TechnologyDefinition } from '../../definition.ts';

export const SQUARESPACE: TechnologyDefinition = {
  id: 'squarespace',
  name: 'Squarespace',
  categories: ['site-builder', 'cms'],
  recall: 950,
  rules: [
    { on: 'host', host: 'static1.squarespace.com' },
    { on: 'host', host: 'assets.squarespace.com' },
  ],
  // source: https://developers.squarespace.com/ (recalled)
};
