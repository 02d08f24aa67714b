import type { TechnologyDefinition } from '../../definition.ts';

export const ACUITY: TechnologyDefinition = {
  id: 'acuity',
  name: 'Acuity Scheduling',
  categories: ['scheduling'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'acuityscheduling.com' }],
  // source: https://help.acuityscheduling.com/hc/ (recalled)
};
