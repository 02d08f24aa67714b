import type { TechnologyDefinition } from '../../definition.ts';

export const HOMERUN: TechnologyDefinition = {
  id: 'homerun',
  name: 'Homerun',
  categories: ['ats'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'link', host: 'homerun.co', slug: 'subdomain' }],
  // source: https://help.homerun.co/ (recalled)
};
