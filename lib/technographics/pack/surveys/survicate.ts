import type { TechnologyDefinition } from '../../definition.ts';

export const SURVICATE: TechnologyDefinition = {
  id: 'survicate',
  name: 'Survicate',
  categories: ['surveys'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'survey.survicate.com' }],
  // source: https://help.survicate.com/ (recalled)
};
