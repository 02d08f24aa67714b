import type { TechnologyDefinition } from '../../definition.ts';

export const OPSGENIE: TechnologyDefinition = {
  id: 'opsgenie',
  name: 'Opsgenie',
  categories: ['devops'],
  recall: 0,
  rules: [],
  // source: https://support.atlassian.com/opsgenie/ (recalled)
};
