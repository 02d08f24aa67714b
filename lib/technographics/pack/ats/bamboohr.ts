import type { TechnologyDefinition } from '../../definition.ts';

export const BAMBOOHR: TechnologyDefinition = {
  id: 'bamboohr',
  name: 'BambooHR',
  categories: ['ats', 'hris'],
  recall: 500,
  rules: [
    { on: 'link', host: 'bamboohr.com', slug: 'subdomain' },
    { on: 'host', host: 'bamboohr.com', path: '/js/embed' },
    { on: 'host', host: 'bamboohr.com', path: '/js/jobs' },
  ],
  // source: https://documentation.bamboohr.com/docs (recalled)
};
