import type { TechnologyDefinition } from '../../definition.ts';

export const CLICKUP: TechnologyDefinition = {
  id: 'clickup',
  name: 'ClickUp',
  categories: ['collaboration'],
  recall: 50,
  rules: [{ on: 'host', host: 'forms.clickup.com' }],
  // source: https://help.clickup.com/ (recalled)
};
