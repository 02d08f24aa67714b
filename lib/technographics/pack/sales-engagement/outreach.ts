import type { TechnologyDefinition } from '../../definition.ts';

export const OUTREACH: TechnologyDefinition = {
  id: 'outreach',
  name: 'Outreach',
  aliases: ['Outreach.io'],
  categories: ['sales-engagement'],
  recall: 50,
  jobs: 'cued',
  rules: [],
  // source: https://support.outreach.io/ (recalled)
};
