import type { TechnologyDefinition } from '../../definition.ts';

export const OPTIMIZELY: TechnologyDefinition = {
  id: 'optimizely',
  name: 'Optimizely',
  aliases: ['Optimizely Web Experimentation'],
  categories: ['experimentation'],
  recall: 900,
  rules: [{ on: 'host', host: 'cdn.optimizely.com' }],
  // source: https://docs.developers.optimizely.com/web-experimentation/docs (recalled)
};
