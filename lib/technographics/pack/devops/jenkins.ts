import type { TechnologyDefinition } from '../../definition.ts';

export const JENKINS: TechnologyDefinition = {
  id: 'jenkins',
  name: 'Jenkins',
  categories: ['devops'],
  recall: 0,
  rules: [],
  // source: https://www.jenkins.io/doc/ (recalled)
};
