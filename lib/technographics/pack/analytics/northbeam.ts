import type { TechnologyDefinition } from '../../definition.ts';

export const NORTHBEAM: TechnologyDefinition = {
  id: 'northbeam',
  name: 'Northbeam',
  categories: ['analytics'],
  recall: 850,
  rules: [{ on: 'host', host: 'j.northbeam.io' }],
  // source: https://docs.northbeam.io/ (recalled)
};
