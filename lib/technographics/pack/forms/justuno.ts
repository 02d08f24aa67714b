import type { TechnologyDefinition } from '../../definition.ts';

export const JUSTUNO: TechnologyDefinition = {
  id: 'justuno',
  name: 'Justuno',
  categories: ['forms'],
  recall: 650,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'cdn.justuno.com' },
    { on: 'host', host: 'my.justuno.com' },
  ],
  // source: https://help.justuno.com/ (recalled)
};
