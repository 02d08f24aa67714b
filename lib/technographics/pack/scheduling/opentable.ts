import type { TechnologyDefinition } from '../../definition.ts';

export const OPENTABLE: TechnologyDefinition = {
  id: 'opentable',
  name: 'OpenTable',
  categories: ['scheduling'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'www.opentable.com', path: '/widget/' },
    { on: 'host', host: 'www.opentable.com', path: '/widget' },
  ],
  // source: https://support.opentable.com/ (recalled)
};
