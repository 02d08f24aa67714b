import type { TechnologyDefinition } from '../../definition.ts';

export const FRESHTEAM: TechnologyDefinition = {
  id: 'freshteam',
  name: 'Freshteam',
  categories: ['ats', 'hris'],
  recall: 500,
  rules: [{ on: 'link', host: 'freshteam.com', slug: 'subdomain' }],
  // source: https://support.freshteam.com/ (recalled)
};
