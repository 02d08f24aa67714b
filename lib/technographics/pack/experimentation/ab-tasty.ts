import type { TechnologyDefinition } from '../../definition.ts';

export const AB_TASTY: TechnologyDefinition = {
  id: 'ab-tasty',
  name: 'AB Tasty',
  categories: ['experimentation'],
  recall: 900,
  rules: [{ on: 'host', host: 'abtasty.com' }],
  // source: https://docs.abtasty.com/ (recalled)
};
