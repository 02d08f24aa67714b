import type { TechnologyDefinition } from '../../definition.ts';

export const JOBVITE: TechnologyDefinition = {
  id: 'jobvite',
  name: 'Jobvite',
  categories: ['ats'],
  recall: 500,
  rules: [
    { on: 'link', host: 'jobs.jobvite.com', slug: 'path' },
    { on: 'host', host: 'app.jobvite.com' },
  ],
  // source: https://careers.jobvite.com/ (recalled)
};
