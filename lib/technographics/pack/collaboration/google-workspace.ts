import type { TechnologyDefinition } from '../../definition.ts';

export const GOOGLE_WORKSPACE: TechnologyDefinition = {
  id: 'google-workspace',
  name: 'Google Workspace',
  aliases: ['G Suite'],
  categories: ['collaboration'],
  recall: 0,
  rules: [],
  // source: https://knowledge.workspace.google.com/ (recalled)
};
