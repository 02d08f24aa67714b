import type { TechnologyDefinition } from '../../definition.ts';

export const VIMEO: TechnologyDefinition = {
  id: 'vimeo',
  name: 'Vimeo',
  categories: ['video'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'player.vimeo.com' }],
  // source: https://github.com/vimeo/player.js (read)
};
