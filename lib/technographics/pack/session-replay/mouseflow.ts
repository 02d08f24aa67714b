import type { TechnologyDefinition } from '../../definition.ts';

export const MOUSEFLOW: TechnologyDefinition = {
  id: 'mouseflow',
  name: 'Mouseflow',
  categories: ['session-replay'],
  recall: 900,
  rules: [
    { on: 'host', host: 'cdn.mouseflow.com' },
    { on: 'host', host: 'o2.mouseflow.com' },
  ],
  // source: https://help.mouseflow.com/ (recalled)
};
