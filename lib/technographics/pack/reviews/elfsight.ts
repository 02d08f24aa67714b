import type { TechnologyDefinition } from '../../definition.ts';

export const ELFSIGHT: TechnologyDefinition = {
  id: 'elfsight',
  name: 'Elfsight',
  categories: ['reviews'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'static.elfsight.com' },
    { on: 'host', host: 'apps.elfsight.com' },
    { on: 'host', host: 'elfsightcdn.com' },
  ],
  // source: https://help.elfsight.com/ (recalled)
};
