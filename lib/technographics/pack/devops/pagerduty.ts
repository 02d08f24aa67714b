import type { TechnologyDefinition } from '../../definition.ts';

export const PAGERDUTY: TechnologyDefinition = {
  id: 'pagerduty',
  name: 'PagerDuty',
  categories: ['devops'],
  recall: 0,
  rules: [],
  // source: https://support.pagerduty.com/ (recalled)
};
