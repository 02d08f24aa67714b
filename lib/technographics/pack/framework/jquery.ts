import type { TechnologyDefinition } from '../../definition.ts';

export const JQUERY: TechnologyDefinition = {
  id: 'jquery',
  name: 'jQuery',
  categories: ['framework'],
  recall: 650,
  jobs: 'never',
  rules: [
    { on: 'file', stem: 'jquery' },
    { on: 'file', stem: 'jQuery' },
  ],
  // source: https://api.jquery.com/ (recalled)
};
