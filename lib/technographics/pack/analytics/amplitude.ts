import type { TechnologyDefinition } from '../../definition.ts';

export const AMPLITUDE: TechnologyDefinition = {
  id: 'amplitude',
  name: 'Amplitude',
  categories: ['analytics'],
  recall: 600,
  jobs: 'cued',
  rules: [
    { on: 'host', host: 'cdn.amplitude.com' }, // read
    { on: 'host', host: 'api.amplitude.com' },
    { on: 'host', host: 'api2.amplitude.com' }, // read
    { on: 'inline', text: 'amplitude.init(' }, // read
    { on: 'host', host: 'cdn.eu.amplitude.com' }, // read
    { on: 'host', host: 'api.eu.amplitude.com' }, // read
    { on: 'host', host: 'api.lab.amplitude.com' },
  ],
  // source: https://github.com/amplitude/Amplitude-TypeScript (read in part)
};
