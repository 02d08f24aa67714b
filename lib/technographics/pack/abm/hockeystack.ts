import type { TechnologyDefinition } from '../../definition.ts';

export const HOCKEYSTACK: TechnologyDefinition = {
  id: 'hockeystack',
  name: 'HockeyStack',
  categories: ['abm', 'analytics'],
  recall: 850,
  rules: [
    { on: 'host', host: 'cdn.jsdelivr.net', path: '/npm/hockeystack' },
    { on: 'host', host: 'hockeystack.com' },
  ],
  // source: https://docs.hockeystack.com/ (recalled)
};
