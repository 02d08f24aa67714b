import type { TechnologyDefinition } from '../../definition.ts';

export const DAYFORCE: TechnologyDefinition = {
  id: 'dayforce',
  name: 'Dayforce',
  aliases: ['Ceridian'],
  categories: ['hris', 'ats'],
  recall: 500,
  rules: [{ on: 'link', host: 'jobs.dayforcehcm.com', slug: 'path' }],
  // source: https://help.dayforce.com/ (recalled)
};
