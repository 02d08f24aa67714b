import type { TechnologyDefinition } from '../../definition.ts';

export const CONTENTSQUARE: TechnologyDefinition = {
  id: 'contentsquare',
  name: 'Contentsquare',
  categories: ['analytics', 'session-replay'],
  recall: 900,
  rules: [
    { on: 'host', host: 'contentsquare.net' },
    { on: 'inline', text: '_uxa.push(' },
  ],
  // source: https://docs.contentsquare.com/ (recalled)
};
