import type { TechnologyDefinition } from '../../definition.ts';

export const BUNNY: TechnologyDefinition = {
  id: 'bunny',
  name: 'bunny.net',
  aliases: ['BunnyCDN'],
  categories: ['hosting'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'b-cdn.net' }],
  // source: https://docs.bunny.net/ (recalled)
};
