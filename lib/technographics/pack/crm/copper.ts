import type { TechnologyDefinition } from '../../definition.ts';

export const COPPER: TechnologyDefinition = {
  id: 'copper',
  name: 'Copper',
  aliases: ['Copper CRM'],
  categories: ['crm'],
  recall: 0,
  jobs: 'cued',
  rules: [],
  // source: https://support.copper.com/ (recalled)
};
