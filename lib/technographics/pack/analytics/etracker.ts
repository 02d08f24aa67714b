import type { TechnologyDefinition } from '../../definition.ts';

export const ETRACKER: TechnologyDefinition = {
  id: 'etracker',
  name: 'etracker',
  categories: ['analytics'],
  recall: 900,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'static.etracker.com' },
    { on: 'host', host: 'etracker.de' },
  ],
  // source: https://www.etracker.com/en/docs/ (recalled)
};
