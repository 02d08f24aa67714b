import type { TechnologyDefinition } from '../../definition.ts';

export const KONTENT_AI: TechnologyDefinition = {
  id: 'kontent-ai',
  name: 'Kontent.ai',
  aliases: ['Kentico Kontent'],
  categories: ['cms'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'kc-usercontent.com', pictures: 4 }],
  // source: https://kontent.ai/learn (recalled)
};
