import type { TechnologyDefinition } from '../../definition.ts';

export const TEAMTAILOR: TechnologyDefinition = {
  id: 'teamtailor',
  name: 'Teamtailor',
  categories: ['ats'],
  recall: 500,
  rules: [{ on: 'link', host: 'teamtailor.com', slug: 'subdomain' }],
  // source: https://docs.teamtailor.com/ (recalled)
};
