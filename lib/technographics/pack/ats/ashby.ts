import type { TechnologyDefinition } from '../../definition.ts';

export const ASHBY: TechnologyDefinition = {
  id: 'ashby',
  name: 'Ashby',
  aliases: ['AshbyHQ'],
  categories: ['ats'],
  recall: 500,
  jobs: 'cued',
  rules: [
    { on: 'link', host: 'jobs.ashbyhq.com', slug: 'path' },
    { on: 'host', host: 'jobs.ashbyhq.com' },
  ],
  // source: https://developers.ashbyhq.com/docs/public-job-posting-api (recalled)
};
