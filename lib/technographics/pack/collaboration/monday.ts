import type { TechnologyDefinition } from '../../definition.ts';

export const MONDAY: TechnologyDefinition = {
  id: 'monday',
  name: 'monday.com',
  categories: ['collaboration'],
  recall: 50,
  rules: [{ on: 'host', host: 'forms.monday.com' }],
  // source: https://support.monday.com/hc/ (recalled)
};
