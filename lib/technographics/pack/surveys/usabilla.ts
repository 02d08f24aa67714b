import type { TechnologyDefinition } from '../../definition.ts';

export const USABILLA: TechnologyDefinition = {
  id: 'usabilla',
  name: 'Usabilla',
  aliases: ['GetFeedback'],
  categories: ['surveys'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'w.usabilla.com' }],
  // source: https://docs.usabilla.com/ (recalled)
};
