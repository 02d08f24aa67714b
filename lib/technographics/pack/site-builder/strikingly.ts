import type { TechnologyDefinition } from '../../definition.ts';

export const STRIKINGLY: TechnologyDefinition = {
  id: 'strikingly',
  name: 'Strikingly',
  categories: ['site-builder', 'cms'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'host', host: 'strikinglycdn.com' }],
  // source: https://support.strikingly.com/ (recalled)
};
