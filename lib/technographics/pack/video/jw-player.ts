import type { TechnologyDefinition } from '../../definition.ts';

export const JW_PLAYER: TechnologyDefinition = {
  id: 'jw-player',
  name: 'JW Player',
  aliases: ['JWX'],
  categories: ['video'],
  recall: 500,
  rules: [
    { on: 'host', host: 'cdn.jwplayer.com' },
    { on: 'host', host: 'content.jwplatform.com' },
    { on: 'host', host: 'jwpcdn.com' },
    { on: 'host', host: 'jwpltx.com' },
  ],
  // source: https://docs.jwplayer.com/ (recalled)
};
