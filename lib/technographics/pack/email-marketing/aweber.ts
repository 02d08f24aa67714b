import type { TechnologyDefinition } from '../../definition.ts';

export const AWEBER: TechnologyDefinition = {
  id: 'aweber',
  name: 'AWeber',
  categories: ['email-marketing'],
  recall: 600,
  rules: [
    { on: 'form', host: 'aweber.com' },
    { on: 'host', host: 'forms.aweber.com' },
  ],
  // source: https://help.aweber.com/hc/ (recalled)
};
