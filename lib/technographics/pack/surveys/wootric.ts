import type { TechnologyDefinition } from '../../definition.ts';

export const WOOTRIC: TechnologyDefinition = {
  id: 'wootric',
  name: 'Wootric',
  aliases: ['InMoment'],
  categories: ['surveys'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'cdn.wootric.com' },
    { on: 'host', host: 'production.wootric.com' },
  ],
  // source: https://docs.wootric.com/ (recalled)
};
