import type { TechnologyDefinition } from '../../definition.ts';

export const LOOKER_STUDIO: TechnologyDefinition = {
  id: 'looker-studio',
  name: 'Looker Studio',
  aliases: ['Google Data Studio'],
  categories: ['bi'],
  recall: 100,
  rules: [
    { on: 'host', host: 'lookerstudio.google.com', path: '/embed/' },
    { on: 'host', host: 'datastudio.google.com', path: '/embed/' },
  ],
  // source: https://cloud.google.com/looker/docs/studio (recalled)
};
