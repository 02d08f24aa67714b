import type { TechnologyDefinition } from '../../definition.ts';

export const G2: TechnologyDefinition = {
  id: 'g2',
  name: 'G2',
  aliases: ['G2 Buyer Intent', 'G2 Crowd'],
  categories: ['reviews', 'abm'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'tracking.g2crowd.com' }],
  // source: https://documentation.g2.com/ (recalled)
};
