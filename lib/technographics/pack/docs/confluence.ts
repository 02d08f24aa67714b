import type { TechnologyDefinition } from '../../definition.ts';

export const CONFLUENCE: TechnologyDefinition = {
  id: 'confluence',
  name: 'Confluence',
  aliases: ['Atlassian Confluence'],
  categories: ['docs', 'collaboration'],
  recall: 0,
  rules: [],
  // source: https://support.atlassian.com/confluence-cloud/ (recalled)
};
