import type { TechnologyDefinition } from '../../definition.ts';

export const MICROSOFT_365: TechnologyDefinition = {
  id: 'microsoft-365',
  name: 'Microsoft 365',
  aliases: ['Office 365'],
  categories: ['collaboration'],
  recall: 0,
  rules: [],
  // source: https://learn.microsoft.com/en-us/microsoft-365/ (recalled)
};
