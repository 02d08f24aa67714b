import type { TechnologyDefinition } from '../../definition.ts';

export const HONEYBADGER: TechnologyDefinition = {
  id: 'honeybadger',
  name: 'Honeybadger',
  categories: ['monitoring'],
  recall: 600,
  jobs: 'never',
  rules: [{ on: 'host', host: 'js.honeybadger.io' }],
  // source: https://github.com/honeybadger-io/honeybadger-js (read)
};
