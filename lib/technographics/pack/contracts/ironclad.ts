import type { TechnologyDefinition } from '../../definition.ts';

export const IRONCLAD: TechnologyDefinition = {
  id: 'ironclad',
  name: 'Ironclad',
  categories: ['contracts'],
  recall: 0,
  jobs: 'cued',
  rules: [],
  // source: https://support.ironcladapp.com/ (recalled)
};
