import type { TechnologyDefinition } from '../../definition.ts';

export const GITHUB: TechnologyDefinition = {
  id: 'github',
  name: 'GitHub',
  aliases: ['GitHub Actions'],
  categories: ['devops'],
  recall: 0,
  rules: [],
  // source: https://docs.github.com/ (recalled)
};
