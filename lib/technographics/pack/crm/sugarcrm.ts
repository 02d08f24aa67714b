import type { TechnologyDefinition } from '../../definition.ts';

export const SUGARCRM: TechnologyDefinition = {
  id: 'sugarcrm',
  name: 'SugarCRM',
  categories: ['crm'],
  recall: 0,
  rules: [],
  // source: https://support.sugarcrm.com/ (recalled)
};
