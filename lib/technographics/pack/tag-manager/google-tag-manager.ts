import type { TechnologyDefinition } from '../../definition.ts';

export const GOOGLE_TAG_MANAGER: TechnologyDefinition = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  categories: ['tag-manager'],
  recall: 950,
  rules: [
    { on: 'host', host: 'www.googletagmanager.com', path: '/gtm.js' },
    { on: 'host', host: 'www.googletagmanager.com', path: '/ns.html' },
    { on: 'inline', text: '"gtm.start":' },
  ],
  // source: https://developers.google.com/tag-platform/tag-manager/web
};
