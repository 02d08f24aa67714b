import type { TechnologyDefinition } from '../../definition.ts';

export const QUANTCAST: TechnologyDefinition = {
  id: 'quantcast',
  name: 'Quantcast',
  categories: ['analytics', 'ads'],
  recall: 900,
  rules: [
    { on: 'host', host: 'quantserve.com' },
    { on: 'host', host: 'quantcount.com' },
  ],
  // source: https://help.quantcast.com/ (recalled)
};
