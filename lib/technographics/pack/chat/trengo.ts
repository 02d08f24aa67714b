import type { TechnologyDefinition } from '../../definition.ts';

export const TRENGO: TechnologyDefinition = {
  id: 'trengo',
  name: 'Trengo',
  categories: ['chat'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'host', host: 'static.widget.trengo.eu' }],
  // source: https://help.trengo.com/ (recalled)
};
