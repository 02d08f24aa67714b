import type { TechnologyDefinition } from '../../definition.ts';

export const ENTRA_ID: TechnologyDefinition = {
  id: 'entra-id',
  name: 'Microsoft Entra ID',
  aliases: ['Azure AD', 'Azure Active Directory'],
  categories: ['auth'],
  recall: 0,
  rules: [],
  // source: https://learn.microsoft.com/en-us/entra/ (recalled)
};
