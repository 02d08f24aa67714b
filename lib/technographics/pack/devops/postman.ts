import type { TechnologyDefinition } from '../../definition.ts';

export const POSTMAN: TechnologyDefinition = {
  id: 'postman',
  name: 'Postman',
  categories: ['devops'],
  recall: 0,
  jobs: 'cued',
  rules: [],
  // source: https://learning.postman.com/docs (recalled)
};
