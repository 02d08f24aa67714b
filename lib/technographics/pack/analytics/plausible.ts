import type { TechnologyDefinition } from '../../definition.ts';

export const PLAUSIBLE: TechnologyDefinition = {
  id: 'plausible',
  name: 'Plausible',
  aliases: ['Plausible Analytics'],
  categories: ['analytics'],
  recall: 900,
  rules: [
    { on: 'host', host: 'plausible.io', path: '/js/' },
    { on: 'host', host: 'plausible.io', path: '/api/event' },
    { on: 'inline', text: 'plausible.q=' },
    { on: 'inline', text: 'plausible.init(' },
  ],
  // source: https://github.com/plausible/docs (read)
};
