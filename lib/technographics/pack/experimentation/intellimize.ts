import type { TechnologyDefinition } from '../../definition.ts';

export const INTELLIMIZE: TechnologyDefinition = {
  id: 'intellimize',
  name: 'Intellimize',
  aliases: ['Webflow Optimize'],
  categories: ['experimentation'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'host', host: 'intellimize.co' }],
  // source: https://docs.intellimize.com/ (recalled)
};
