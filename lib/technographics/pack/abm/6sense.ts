import type { TechnologyDefinition } from '../../definition.ts';

export const SIXSENSE: TechnologyDefinition = {
  id: '6sense',
  name: '6sense',
  aliases: ['Slintel'],
  categories: ['abm'],
  recall: 950,
  rules: [
    { on: 'host', host: '6sc.co' },
    { on: 'inline', text: '_6si=' },
    { on: 'host', host: 'epsilon.6sense.com' },
  ],
  // source: https://support.6sense.com/docs/6sense-webtag (recalled)
};
