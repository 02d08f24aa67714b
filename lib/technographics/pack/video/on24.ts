import type { TechnologyDefinition } from '../../definition.ts';

export const ON24: TechnologyDefinition = {
  id: 'on24',
  name: 'ON24',
  categories: ['video'],
  recall: 500,
  rules: [
    { on: 'host', host: 'event.on24.com' },
    { on: 'host', host: 'on24.com', path: '/view/' },
  ],
  // source: https://on24.com/ (recalled)
};
