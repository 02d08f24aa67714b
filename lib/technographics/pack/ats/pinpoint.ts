import type { TechnologyDefinition } from '../../definition.ts';

export const PINPOINT: TechnologyDefinition = {
  id: 'pinpoint',
  name: 'Pinpoint',
  categories: ['ats'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'link', host: 'pinpointhq.com', slug: 'subdomain' }],
  // source: https://docs.pinpointhq.com/ (recalled)
};
