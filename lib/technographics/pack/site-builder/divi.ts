import type { TechnologyDefinition } from '../../definition.ts';

export const DIVI: TechnologyDefinition = {
  id: 'divi',
  name: 'Divi',
  categories: ['site-builder', 'cms'],
  recall: 850,
  jobs: 'never',
  implies: ['wordpress'],
  rules: [
    { on: 'generator', prefix: 'Divi' },
    { on: 'path', text: '/themes/Divi/' },
  ],
  // source: https://www.elegantthemes.com/documentation/divi/ (recalled)
};
