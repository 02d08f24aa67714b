import type { TechnologyDefinition } from '../../definition.ts';

export const LIVEPERSON: TechnologyDefinition = {
  id: 'liveperson',
  name: 'LivePerson',
  categories: ['chat'],
  recall: 900,
  rules: [
    { on: 'host', host: 'lpsnmedia.net' },
    { on: 'host', host: 'liveperson.net' },
  ],
  // source: https://developers.liveperson.com/ (recalled)
};
