import type { TechnologyDefinition } from '../../definition.ts';

export const DATADOME: TechnologyDefinition = {
  id: 'datadome',
  name: 'DataDome',
  categories: ['security'],
  recall: 850,
  rules: [
    { on: 'host', host: 'datadome.co' },
    { on: 'cookie', name: 'datadome' },
  ],
  // source: https://docs.datadome.co/ (recalled)
};
