import type { TechnologyDefinition } from '../../definition.ts';

export const YEXT: TechnologyDefinition = {
  id: 'yext',
  name: 'Yext',
  categories: ['search'],
  recall: 500,
  rules: [
    { on: 'host', host: 'assets.sitescdn.net' },
    { on: 'host', host: 'yextevents.com' },
    { on: 'host', host: 'yext-pixel.com' },
  ],
  // source: https://hitchhikers.yext.com/ (recalled)
};
