import type { TechnologyDefinition } from '../../definition.ts';

export const ONESIGNAL: TechnologyDefinition = {
  id: 'onesignal',
  name: 'OneSignal',
  categories: ['push'],
  recall: 900,
  rules: [
    { on: 'host', host: 'cdn.onesignal.com' }, // read
    { on: 'host', host: 'onesignal.com', path: '/api/' },
    { on: 'inline', text: 'OneSignal.init(' }, // read
  ],
  // source: https://github.com/OneSignal/OneSignal-Website-SDK (read in part)
};
