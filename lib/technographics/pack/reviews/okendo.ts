import type { TechnologyDefinition } from '../../definition.ts';

export const OKENDO: TechnologyDefinition = {
  id: 'okendo',
  name: 'Okendo',
  categories: ['reviews'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'okendo.io' }],
  // source: https://docs.okendo.io/ (recalled)
};
