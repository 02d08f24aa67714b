import type { TechnologyDefinition } from '../../definition.ts';

export const AIRTABLE: TechnologyDefinition = {
  id: 'airtable',
  name: 'Airtable',
  categories: ['collaboration'],
  recall: 100,
  rules: [{ on: 'host', host: 'airtable.com', path: '/embed' }],
  // source: https://support.airtable.com/ (recalled)
};
