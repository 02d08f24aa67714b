import type { TechnologyDefinition } from '../../definition.ts';

export const PUSHENGAGE: TechnologyDefinition = {
  id: 'pushengage',
  name: 'PushEngage',
  categories: ['push'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'host', host: 'clientcdn.pushengage.com' }],
  // source: https://www.pushengage.com/documentation/ (recalled)
};
