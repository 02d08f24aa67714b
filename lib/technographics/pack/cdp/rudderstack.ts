import type { TechnologyDefinition } from '../../definition.ts';

export const RUDDERSTACK: TechnologyDefinition = {
  id: 'rudderstack',
  name: 'RudderStack',
  categories: ['cdp'],
  recall: 650,
  rules: [
    { on: 'host', host: 'cdn.rudderlabs.com' },
    { on: 'inline', text: 'rudderanalytics.load(' },
  ],
  // source: https://github.com/rudderlabs/rudder-sdk-js (read)
};
