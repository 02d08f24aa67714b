import type { TechnologyDefinition } from '../../definition.ts';

export const AZURE: TechnologyDefinition = {
  id: 'azure',
  name: 'Microsoft Azure',
  aliases: ['Azure'],
  categories: ['cloud'],
  recall: 0,
  rules: [],
  // source: https://learn.microsoft.com/en-us/azure/ (recalled)
};
