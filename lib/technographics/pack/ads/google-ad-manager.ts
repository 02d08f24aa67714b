import type { TechnologyDefinition } from '../../definition.ts';

export const GOOGLE_AD_MANAGER: TechnologyDefinition = {
  id: 'google-ad-manager',
  name: 'Google Ad Manager',
  aliases: ['DoubleClick for Publishers'],
  categories: ['ads'],
  recall: 900,
  rules: [
    { on: 'host', host: 'securepubads.g.doubleclick.net' },
    { on: 'host', host: 'www.googletagservices.com' },
  ],
  // source: https://developers.google.com/publisher-tag (recalled)
};
