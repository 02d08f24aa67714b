import type { TechnologyDefinition } from '../../definition.ts';

export const HOTJAR: TechnologyDefinition = {
  id: 'hotjar',
  name: 'Hotjar',
  categories: ['session-replay', 'analytics'],
  recall: 900,
  rules: [
    { on: 'host', host: 'static.hotjar.com' },
    { on: 'host', host: 'script.hotjar.com' },
    { on: 'inline', text: '_hjSettings=' },
    { on: 'cookie', name: '_hjSession*' },
    { on: 'host', host: 'hotjar.io' },
  ],
  // source: https://help.hotjar.com/hc/en-us (recalled)
};
