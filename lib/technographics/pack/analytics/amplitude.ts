import type { TechnologyDefinition } from '../../definition.ts';

export const AMPLITUDE: TechnologyDefinition = {
  id: 'amplitude',
  name: 'Amplitude',
  categories: ['analytics'],
  recall: 800,
  rules: [
    { on: 'host', host: 'cdn.amplitude.com' },
    { on: 'host', host: 'api.amplitude.com' },
    { on: 'host', host: 'api2.amplitude.com' },
    { on: 'inline', text: 'amplitude.init(' },
  ],
  // source: https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2
};
