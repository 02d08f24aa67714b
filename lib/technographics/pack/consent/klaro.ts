import type { TechnologyDefinition } from '../../definition.ts';

export const KLARO: TechnologyDefinition = {
  id: 'klaro',
  name: 'Klaro',
  categories: ['consent'],
  recall: 700,
  jobs: 'never',
  rules: [{ on: 'file', stem: 'klaro' }],
  // source: https://github.com/klaro-org/klaro-js (read)
};
