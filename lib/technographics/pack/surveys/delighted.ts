import type { TechnologyDefinition } from '../../definition.ts';

export const DELIGHTED: TechnologyDefinition = {
  id: 'delighted',
  name: 'Delighted',
  categories: ['surveys'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'd2yyd1h5u9mauk.cloudfront.net' }],
  // source: https://help.delighted.com/ (recalled)
};
