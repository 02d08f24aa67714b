import type { TechnologyDefinition } from '../../definition.ts';

export const PARSE_LY: TechnologyDefinition = {
  id: 'parse-ly',
  name: 'Parse.ly',
  categories: ['analytics'],
  recall: 900,
  rules: [
    { on: 'host', host: 'cdn.parsely.com' },
    { on: 'host', host: 'parsely.com', path: '/plogger' },
  ],
  // source: https://docs.parse.ly/ (recalled)
};
