import type { TechnologyDefinition } from '../../definition.ts';

export const GREENHOUSE: TechnologyDefinition = {
  id: 'greenhouse',
  name: 'Greenhouse',
  aliases: ['Greenhouse Recruiting'],
  categories: ['ats'],
  recall: 500,
  jobs: 'cued',
  rules: [
    { on: 'link', host: 'boards.greenhouse.io', slug: 'path' },
    { on: 'link', host: 'job-boards.greenhouse.io', slug: 'path' },
    { on: 'link', host: 'job-boards.eu.greenhouse.io', slug: 'path' },
    { on: 'host', host: 'boards.greenhouse.io', path: '/embed/' },
    { on: 'host', host: 'boards-api.greenhouse.io' },
  ],
  // source: https://developers.greenhouse.io/job-board.html (recalled)
};
