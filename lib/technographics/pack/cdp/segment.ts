import type { TechnologyDefinition } from '../../definition.ts';

export const SEGMENT: TechnologyDefinition = {
  id: 'segment',
  name: 'Segment',
  aliases: ['Twilio Segment'],
  categories: ['cdp', 'analytics'],
  recall: 650,
  jobs: 'cued',
  rules: [
    { on: 'host', host: 'cdn.segment.com' },
    { on: 'host', host: 'api.segment.io' },
    { on: 'inline', text: 'analytics.load(', also: '/analytics.min.js"' },
    { on: 'inline', text: 'analytics.SNIPPET_VERSION=' },
    { on: 'path', text: '/analytics.js/v1/' },
    { on: 'cookie', name: 'ajs_anonymous_id' },
  ],
  // source: https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/quickstart/ (read)
};
