import type { TechnologyDefinition } from '../../definition.ts';

export const BOOTSTRAP: TechnologyDefinition = {
  id: 'bootstrap',
  name: 'Bootstrap',
  categories: ['framework'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'file', stem: 'bootstrap' }],
  // source: https://getbootstrap.com/docs (recalled)
};
