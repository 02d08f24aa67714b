import type { TechnologyDefinition } from '../../definition.ts';

export const PERSONIO: TechnologyDefinition = {
  id: 'personio',
  name: 'Personio',
  categories: ['ats'],
  recall: 500,
  rules: [
    { on: 'link', host: 'jobs.personio.de', slug: 'subdomain' },
    { on: 'link', host: 'jobs.personio.com', slug: 'subdomain' },
  ],
  // source: https://support.personio.de/hc/en-us (recalled)
};
