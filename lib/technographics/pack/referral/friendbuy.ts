import type { TechnologyDefinition } from '../../definition.ts';

export const FRIENDBUY: TechnologyDefinition = {
  id: 'friendbuy',
  name: 'Friendbuy',
  categories: ['referral'],
  recall: 850,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'static.fbot.me' },
    { on: 'host', host: 'djnf6e5yyirys.cloudfront.net' },
  ],
  // source: https://developers.friendbuy.com/ (recalled)
};
