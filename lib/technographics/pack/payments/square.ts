import type { TechnologyDefinition } from '../../definition.ts';

export const SQUARE: TechnologyDefinition = {
  id: 'square',
  name: 'Square',
  aliases: ['Square Payments'],
  categories: ['payments'],
  recall: 500,
  jobs: 'cued',
  rules: [
    { on: 'host', host: 'web.squarecdn.com' },
    { on: 'host', host: 'js.squareup.com' },
    { on: 'host', host: 'squareup.com', path: '/v2/paymentform' },
  ],
  // source: https://developer.squareup.com/docs (recalled)
};
