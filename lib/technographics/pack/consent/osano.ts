import type { TechnologyDefinition } from '../../definition.ts';

export const OSANO: TechnologyDefinition = {
  id: 'osano',
  name: 'Osano',
  categories: ['consent'],
  recall: 950,
  rules: [{ on: 'host', host: 'cmp.osano.com' }],
  // source: https://docs.osano.com/hc/en-us (recalled)
};
