import type { TechnologyDefinition } from '../../definition.ts';

export const STAMPED: TechnologyDefinition = {
  id: 'stamped',
  name: 'Stamped',
  aliases: ['Stamped.io'],
  categories: ['reviews'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'cdn1.stamped.io' },
    { on: 'host', host: 'stamped.io', path: '/files/' },
  ],
  // source: https://support.stamped.io/hc/ (recalled)
};
