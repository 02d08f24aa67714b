import type { TechnologyDefinition } from '../../definition.ts';

export const LUCKY_ORANGE: TechnologyDefinition = {
  id: 'lucky-orange',
  name: 'Lucky Orange',
  categories: ['session-replay'],
  recall: 900,
  rules: [
    { on: 'host', host: 'tools.luckyorange.com' },
    { on: 'host', host: 'd10lpsik1i8c69.cloudfront.net' },
  ],
  // source: https://help.luckyorange.com/ (recalled)
};
