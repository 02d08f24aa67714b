import type { TechnologyDefinition } from '../../definition.ts';

export const YOUTUBE: TechnologyDefinition = {
  id: 'youtube',
  name: 'YouTube embeds',
  categories: ['video'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'www.youtube.com', path: '/embed/' },
    { on: 'host', host: 'www.youtube-nocookie.com' },
    { on: 'host', host: 'www.youtube.com', path: '/iframe_api' },
  ],
  // source: https://developers.google.com/youtube/iframe_api_reference (recalled)
};
