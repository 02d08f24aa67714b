import type { TechnologyDefinition } from '../../definition.ts';

export const SANITY: TechnologyDefinition = {
  id: 'sanity',
  name: 'Sanity',
  aliases: ['Sanity.io'],
  categories: ['cms'],
  recall: 500,
  jobs: 'cued',
  rules: [{ on: 'host', host: 'cdn.sanity.io', pictures: 1 }],
  // source: https://www.sanity.io/docs (recalled)
};
