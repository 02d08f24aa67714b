import type { TechnologyDefinition } from '../../definition.ts';

export const DREAMDATA: TechnologyDefinition = {
  id: 'dreamdata',
  name: 'Dreamdata',
  categories: ['abm', 'analytics'],
  recall: 850,
  rules: [{ on: 'host', host: 'cdn.dreamdata.cloud' }],
  // source: https://docs.dreamdata.io/ (recalled)
};
