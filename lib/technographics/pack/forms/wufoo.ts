import type { TechnologyDefinition } from '../../definition.ts';

export const WUFOO: TechnologyDefinition = {
  id: 'wufoo',
  name: 'Wufoo',
  categories: ['forms'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'form', host: 'wufoo.com' },
    { on: 'host', host: 'wufoo.com', path: '/scripts/' },
  ],
  // source: https://help.wufoo.com/ (recalled)
};
