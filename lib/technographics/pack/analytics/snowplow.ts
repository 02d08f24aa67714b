import type { TechnologyDefinition } from '../../definition.ts';

export const SNOWPLOW: TechnologyDefinition = {
  id: 'snowplow',
  name: 'Snowplow',
  categories: ['analytics'],
  recall: 600,
  rules: [
    { on: 'inline', text: 'GlobalSnowplowNamespace=' },
    { on: 'path', text: '/com.snowplowanalytics.snowplow/tp2' },
  ],
  // source: https://github.com/snowplow/documentation (read)
};
