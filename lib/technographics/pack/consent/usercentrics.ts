import type { TechnologyDefinition } from '../../definition.ts';

export const USERCENTRICS: TechnologyDefinition = {
  id: 'usercentrics',
  name: 'Usercentrics',
  categories: ['consent'],
  recall: 950,
  rules: [
    { on: 'host', host: 'app.usercentrics.eu' },
    { on: 'host', host: 'web.cmp.usercentrics.eu' },
  ],
  // source: https://docs.usercentrics.com/ (recalled)
};
