import type { TechnologyDefinition } from '../../definition.ts';

export const LEVER: TechnologyDefinition = {
  id: 'lever',
  name: 'Lever',
  categories: ['ats'],
  recall: 500,
  jobs: 'cued',
  rules: [
    { on: 'link', host: 'jobs.lever.co', slug: 'path' },
    { on: 'link', host: 'jobs.eu.lever.co', slug: 'path' },
    { on: 'host', host: 'api.lever.co', path: '/v0/postings/' },
  ],
  // source: https://github.com/lever/postings-api (recalled)
};
