import type { TechnologyDefinition } from '../../definition.ts';

export const SEGMENT: TechnologyDefinition = {
  id: 'segment',
  name: 'Segment',
  categories: ['cdp', 'analytics'],
  recall: 800,
  rules: [
    { on: 'host', host: 'cdn.segment.com' },
    { on: 'host', host: 'api.segment.io' },
    { on: 'cookie', name: 'ajs_anonymous_id' },
  ],
  // source: https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/quickstart/
};
