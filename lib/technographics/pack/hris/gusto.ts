import type { TechnologyDefinition } from '../../definition.ts';

export const GUSTO: TechnologyDefinition = {
  id: 'gusto',
  name: 'Gusto',
  categories: ['hris'],
  recall: 0,
  jobs: 'cued',
  rules: [],
  // source: https://support.gusto.com/ (recalled)
};
