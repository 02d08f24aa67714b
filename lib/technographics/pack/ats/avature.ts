import type { TechnologyDefinition } from '../../definition.ts';

export const AVATURE: TechnologyDefinition = {
  id: 'avature',
  name: 'Avature',
  categories: ['ats'],
  recall: 500,
  rules: [{ on: 'link', host: 'avature.net', slug: 'subdomain' }],
  // source: https://www.avature.net/ (recalled)
};
