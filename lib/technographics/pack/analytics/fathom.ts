import type { TechnologyDefinition } from '../../definition.ts';

export const FATHOM: TechnologyDefinition = {
  id: 'fathom',
  name: 'Fathom',
  aliases: ['Fathom Analytics'],
  categories: ['analytics'],
  recall: 900,
  jobs: 'cued',
  rules: [{ on: 'host', host: 'cdn.usefathom.com' }],
  // source: https://usefathom.com/docs (recalled)
};
