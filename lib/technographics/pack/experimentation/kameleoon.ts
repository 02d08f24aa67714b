import type { TechnologyDefinition } from '../../definition.ts';

export const KAMELEOON: TechnologyDefinition = {
  id: 'kameleoon',
  name: 'Kameleoon',
  categories: ['experimentation'],
  recall: 900,
  rules: [
    { on: 'host', host: 'kameleoon.eu' },
    { on: 'host', host: 'kameleoon.io' },
    { on: 'host', host: 'kameleoon.com' },
  ],
  // source: https://developers.kameleoon.com/ (recalled)
};
