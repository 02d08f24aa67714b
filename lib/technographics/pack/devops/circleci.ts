import type { TechnologyDefinition } from '../../definition.ts';

export const CIRCLECI: TechnologyDefinition = {
  id: 'circleci',
  name: 'CircleCI',
  categories: ['devops'],
  recall: 0,
  rules: [],
  // source: https://circleci.com/docs (recalled)
};
