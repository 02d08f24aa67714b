import type { TechnologyDefinition } from '../../definition.ts';

export const SOURCEPOINT: TechnologyDefinition = {
  id: 'sourcepoint',
  name: 'Sourcepoint',
  categories: ['consent'],
  recall: 950,
  jobs: 'never',
  rules: [{ on: 'host', host: 'privacy-mgmt.com' }],
  // source: https://docs.sourcepoint.com/hc/ (recalled)
};
