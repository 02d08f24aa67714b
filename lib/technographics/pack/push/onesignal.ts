import type { TechnologyDefinition } from '../../definition.ts';

export const ONESIGNAL: TechnologyDefinition = {
  id: 'onesignal',
  name: 'OneSignal',
  categories: ['push'],
  recall: 900,
  rules: [
    { on: 'host', host: 'cdn.onesignal.com' },
    { on: 'host', host: 'onesignal.com', path: '/api/' },
    { on: 'inline', text: 'OneSignal.init(' },
  ],
  // source: https://documentation.onesignal.com/docs/web-sdk-setup (recalled)
};
