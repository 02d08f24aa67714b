import type { TechnologyDefinition } from '../../definition.ts';

export const SAILTHRU: TechnologyDefinition = {
  id: 'sailthru',
  name: 'Sailthru',
  aliases: ['Marigold Engage'],
  categories: ['email-marketing'],
  recall: 600,
  rules: [
    { on: 'host', host: 'ak.sail-horizon.com' },
    { on: 'host', host: 'sail-personalize.com' },
  ],
  // source: https://getstarted.meetmarigold.com/ (recalled)
};
