import type { TechnologyDefinition } from '../../definition.ts';

export const SMARTRECRUITERS: TechnologyDefinition = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  categories: ['ats'],
  recall: 500,
  rules: [
    { on: 'link', host: 'careers.smartrecruiters.com', slug: 'path' },
    { on: 'link', host: 'jobs.smartrecruiters.com', slug: 'path' },
    { on: 'host', host: 'www.smartrecruiters.com', path: '/job-api/' },
    { on: 'host', host: 'api.smartrecruiters.com' },
  ],
  // source: https://developers.smartrecruiters.com/docs (recalled)
};
