import type { TechnologyDefinition } from '../../definition.ts';

export const AKAMAI: TechnologyDefinition = {
  id: 'akamai',
  name: 'Akamai',
  categories: ['hosting'],
  recall: 300,
  rules: [
    { on: 'host', host: 'akamaized.net' },
    { on: 'host', host: 'akamaihd.net' },
  ],
  // source: https://techdocs.akamai.com/ (recalled)
};
