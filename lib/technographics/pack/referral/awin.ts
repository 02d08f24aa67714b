import type { TechnologyDefinition } from '../../definition.ts';

export const AWIN: TechnologyDefinition = {
  id: 'awin',
  name: 'Awin',
  categories: ['referral'],
  recall: 850,
  rules: [
    { on: 'host', host: 'www.dwin1.com' },
    { on: 'host', host: 'www.dwin2.com' },
  ],
  // source: https://wiki.awin.com/ (recalled)
};
