import type { TechnologyDefinition } from '../../definition.ts';

export const EQUALWEB: TechnologyDefinition = {
  id: 'equalweb',
  name: 'EqualWeb',
  categories: ['accessibility'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'host', host: 'cdn.equalweb.com' }],
  // source: https://www.equalweb.com/ (recalled)
};
