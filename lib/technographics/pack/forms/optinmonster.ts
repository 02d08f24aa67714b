import type { TechnologyDefinition } from '../../definition.ts';

export const OPTINMONSTER: TechnologyDefinition = {
  id: 'optinmonster',
  name: 'OptinMonster',
  categories: ['forms'],
  recall: 650,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'a.omappapi.com' },
    { on: 'host', host: 'a.opmnstr.com' },
    { on: 'host', host: 'api.omappapi.com' },
  ],
  // source: https://optinmonster.com/docs/ (recalled)
};
