import type { TechnologyDefinition } from '../../definition.ts';

export const AMPLITUDE: TechnologyDefinition = {
  id: 'amplitude',
  name: 'Amplitude',
  categories: ['analytics'],
  recall: 600,
  jobs: 'cued',
  rules: [
    { on: 'host', host: 'cdn.amplitude.com' },
    { on: 'host', host: 'api.amplitude.com' },
    { on: 'host', host: 'api2.amplitude.com' },
    { on: 'inline', text: 'amplitude.init(' },
    { on: 'host', host: 'cdn.eu.amplitude.com' },
    { on: 'host', host: 'api.eu.amplitude.com' },
    { on: 'host', host: 'api.lab.amplitude.com' },
  ],
  // source: https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2 (recalled)
};
