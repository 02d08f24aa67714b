import type { TechnologyDefinition } from '../../definition.ts';

export const MEDALLIA: TechnologyDefinition = {
  id: 'medallia',
  name: 'Medallia',
  aliases: ['Kampyle'],
  categories: ['surveys'],
  recall: 500,
  rules: [
    { on: 'host', host: 'kampyle.com' },
    { on: 'host', host: 'medallia.com', path: '/wdc/' },
    { on: 'host', host: 'medallia.eu' },
  ],
  // source: https://docs.medallia.com/ (recalled)
};
