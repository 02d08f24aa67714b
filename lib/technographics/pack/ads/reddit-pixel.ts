import type { TechnologyDefinition } from '../../definition.ts';

export const REDDIT_PIXEL: TechnologyDefinition = {
  id: 'reddit-pixel',
  name: 'Reddit Pixel',
  aliases: ['Reddit Ads'],
  categories: ['ads'],
  recall: 950,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'www.redditstatic.com', path: '/ads/' },
    { on: 'host', host: 'alb.reddit.com' },
    { on: 'inline', text: 'rdt("init"' },
  ],
  // source: https://business.reddithelp.com/ (recalled)
};
