import type { TechnologyDefinition } from '../../definition.ts';

export const AXEPTIO: TechnologyDefinition = {
  id: 'axeptio',
  name: 'Axeptio',
  categories: ['consent'],
  recall: 950,
  jobs: 'never',
  rules: [{ on: 'host', host: 'static.axept.io' }],
  // source: https://support.axeptio.eu/hc/ (recalled)
};
