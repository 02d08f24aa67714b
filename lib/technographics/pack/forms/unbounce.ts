import type { TechnologyDefinition } from '../../definition.ts';

export const UNBOUNCE: TechnologyDefinition = {
  id: 'unbounce',
  name: 'Unbounce',
  categories: ['forms'],
  recall: 300,
  rules: [
    { on: 'host', host: 'ubembed.com' },
    { on: 'host', host: 'd9hhrg4mnvzow.cloudfront.net' },
  ],
  // source: https://documentation.unbounce.com/hc/ (recalled)
};
