import type { TechnologyDefinition } from '../../definition.ts';

export const ARCADE: TechnologyDefinition = {
  id: 'arcade',
  name: 'Arcade',
  aliases: ['Arcade Software'],
  categories: ['sales-engagement'],
  recall: 500,
  jobs: 'cued',
  rules: [{ on: 'host', host: 'demo.arcade.software' }],
  // source: https://docs.arcade.software/ (recalled)
};
