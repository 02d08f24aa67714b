import type { TechnologyDefinition } from '../../definition.ts';

export const SITECORE: TechnologyDefinition = {
  id: 'sitecore',
  name: 'Sitecore',
  categories: ['cms'],
  recall: 700,
  rules: [
    { on: 'path', text: '/-/media/' },
    { on: 'path', text: '/sitecore/' },
    { on: 'cookie', name: 'SC_ANALYTICS_GLOBAL_COOKIE' },
  ],
  // source: https://doc.sitecore.com/ (recalled)
};
