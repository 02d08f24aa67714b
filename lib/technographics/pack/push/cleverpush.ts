import type { TechnologyDefinition } from '../../definition.ts';

export const CLEVERPUSH: TechnologyDefinition = {
  id: 'cleverpush',
  name: 'CleverPush',
  categories: ['push'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'host', host: 'static.cleverpush.com' }],
  // source: https://developers.cleverpush.com/ (recalled)
};
