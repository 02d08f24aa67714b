import type { TechnologyDefinition } from '../../definition.ts';

export const ALBACROSS: TechnologyDefinition = {
  id: 'albacross',
  name: 'Albacross',
  categories: ['abm'],
  recall: 900,
  rules: [
    { on: 'host', host: 'serve.albacross.com' },
    { on: 'host', host: 'albacross.com', path: '/track' },
    { on: 'inline', text: '_nQc=' },
  ],
  // source: https://help.albacross.com/ (recalled)
};
