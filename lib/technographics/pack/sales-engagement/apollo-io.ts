import type { TechnologyDefinition } from '../../definition.ts';

export const APOLLO_IO: TechnologyDefinition = {
  id: 'apollo-io',
  name: 'Apollo.io',
  aliases: ['Apollo'],
  categories: ['sales-engagement', 'abm'],
  recall: 500,
  rules: [
    { on: 'host', host: 'assets.apollo.io', path: '/micro/website-tracker/' },
    { on: 'inline', text: 'trackingFunctions.onLoad({appId' },
  ],
  // source: https://knowledge.apollo.io/hc/ (recalled)
};
