import type { TechnologyDefinition } from '../../definition.ts';

export const BOOTSTRAP: TechnologyDefinition = {
  id: 'bootstrap',
  name: 'Bootstrap',
  categories: ['framework'],
  recall: 800,
  jobs: 'never',
  rules: [{ on: 'file', stem: 'bootstrap' }],
  // source: https://getbootstrap.com/docs (recalled)
};
