import type { TechnologyDefinition } from '../../definition.ts';

export const PIANO_ANALYTICS: TechnologyDefinition = {
  id: 'piano-analytics',
  name: 'Piano Analytics',
  aliases: ['AT Internet'],
  categories: ['analytics'],
  recall: 850,
  rules: [
    { on: 'host', host: 'aticdn.net' },
    { on: 'host', host: 'xiti.com' },
  ],
  // source: https://developers.atinternet-solutions.com/ (recalled)
};
