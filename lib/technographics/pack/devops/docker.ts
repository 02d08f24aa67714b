import type { TechnologyDefinition } from '../../definition.ts';

export const DOCKER: TechnologyDefinition = {
  id: 'docker',
  name: 'Docker',
  categories: ['devops'],
  recall: 0,
  rules: [],
  // source: https://docs.docker.com/ (recalled)
};
