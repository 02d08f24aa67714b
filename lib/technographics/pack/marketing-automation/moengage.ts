import type { TechnologyDefinition } from '../../definition.ts';

export const MOENGAGE: TechnologyDefinition = {
  id: 'moengage',
  name: 'MoEngage',
  categories: ['marketing-automation', 'push'],
  recall: 500,
  rules: [
    { on: 'host', host: 'cdn.moengage.com' },
    { on: 'host', host: 'sdk-01.moengage.com' },
    { on: 'host', host: 'sdk-02.moengage.com' },
    { on: 'host', host: 'sdk-03.moengage.com' },
  ],
  // source: https://developers.moengage.com/hc/ (recalled)
};
