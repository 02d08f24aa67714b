import type { TechnologyDefinition } from '../../definition.ts';

export const USERLIKE: TechnologyDefinition = {
  id: 'userlike',
  name: 'Userlike',
  aliases: ['Lime Connect'],
  categories: ['chat'],
  recall: 900,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'userlike-cdn-widgets.s3-eu-west-1.amazonaws.com' },
    { on: 'host', host: 'userlike-cdn-widgets.userlike.com' },
  ],
  // source: https://docs.userlike.com/ (recalled)
};
