import type { TechnologyDefinition } from '../../definition.ts';

export const USERWAY: TechnologyDefinition = {
  id: 'userway',
  name: 'UserWay',
  categories: ['accessibility'],
  recall: 950,
  jobs: 'never',
  rules: [{ on: 'host', host: 'cdn.userway.org' }],
  // source: https://help.userway.org/ (recalled)
};
