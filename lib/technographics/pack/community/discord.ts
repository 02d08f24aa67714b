import type { TechnologyDefinition } from '../../definition.ts';

export const DISCORD: TechnologyDefinition = {
  id: 'discord',
  name: 'Discord',
  categories: ['community'],
  recall: 300,
  jobs: 'never',
  rules: [{ on: 'link', host: 'discord.gg', slug: 'path' }],
  // source: https://support.discord.com/hc/ (recalled)
};
