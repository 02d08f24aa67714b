import type { TechnologyDefinition } from '../../definition.ts';

export const KETCH: TechnologyDefinition = {
  id: 'ketch',
  name: 'Ketch',
  categories: ['consent'],
  recall: 950,
  jobs: 'never',
  rules: [{ on: 'host', host: 'ketchcdn.com' }],
  // source: https://docs.ketch.com/ (recalled)
};
