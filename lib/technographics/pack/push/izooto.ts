import type { TechnologyDefinition } from '../../definition.ts';

export const IZOOTO: TechnologyDefinition = {
  id: 'izooto',
  name: 'iZooto',
  categories: ['push'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'host', host: 'cdn.izooto.com' }],
  // source: https://help.izooto.com/ (recalled)
};
