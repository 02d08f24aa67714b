import type { TechnologyDefinition } from '../../definition.ts';

export const MICROSOFT_TEAMS: TechnologyDefinition = {
  id: 'microsoft-teams',
  name: 'Microsoft Teams',
  aliases: ['MS Teams'],
  categories: ['collaboration'],
  recall: 0,
  rules: [],
  // source: https://learn.microsoft.com/en-us/microsoftteams/ (recalled)
};
