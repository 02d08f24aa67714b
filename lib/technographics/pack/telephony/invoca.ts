import type { TechnologyDefinition } from '../../definition.ts';

export const INVOCA: TechnologyDefinition = {
  id: 'invoca',
  name: 'Invoca',
  categories: ['telephony'],
  recall: 900,
  rules: [{ on: 'host', host: 'invocacdn.com' }],
  // source: https://community.invoca.com/ (recalled)
};
