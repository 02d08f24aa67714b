import type { TechnologyDefinition } from '../../definition.ts';

export const MAKE: TechnologyDefinition = {
  id: 'make',
  name: 'Make',
  aliases: ['Integromat'],
  categories: ['integration'],
  recall: 0,
  jobs: 'never',
  rules: [],
  // source: https://help.make.com/ (recalled)
};
