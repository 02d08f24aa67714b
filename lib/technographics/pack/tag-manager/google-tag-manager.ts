import type { TechnologyDefinition } from '../../definition.ts';

export const GOOGLE_TAG_MANAGER: TechnologyDefinition = {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  aliases: ['GTM'],
  categories: ['tag-manager'],
  recall: 950,
  rules: [
    { on: 'host', host: 'www.googletagmanager.com', path: '/gtm.js' },
    { on: 'host', host: 'www.googletagmanager.com', path: '/ns.html' },
    { on: 'inline', text: '"gtm.start":' },
    { on: 'inline', text: '"dataLayer","GTM-' },
    { on: 'inline', text: 'google_tag_manager["GTM-' },
  ],
  // source: https://developers.google.com/tag-platform/tag-manager/web (recalled)
};
