import type { TechnologyDefinition } from '../../definition.ts';

export const CHATRA: TechnologyDefinition = {
  id: 'chatra',
  name: 'Chatra',
  categories: ['chat'],
  recall: 950,
  jobs: 'never',
  rules: [{ on: 'host', host: 'call.chatra.io' }],
  // source: https://chatra.com/help/ (recalled)
};
