import type { TechnologyDefinition } from '../../definition.ts';

export const GITLAB: TechnologyDefinition = {
  id: 'gitlab',
  name: 'GitLab',
  aliases: ['GitLab CI'],
  categories: ['devops'],
  recall: 0,
  rules: [],
  // source: https://docs.gitlab.com/ (recalled)
};
