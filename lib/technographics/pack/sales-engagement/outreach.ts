import type { TechnologyDefinition } from '../../definition.ts';

export const OUTREACH: TechnologyDefinition = {
  id: 'outreach',
  name: 'Outreach',
  categories: ['sales-engagement'],
  recall: 50,
  rules: [],
  // source: https://support.outreach.io/
};
