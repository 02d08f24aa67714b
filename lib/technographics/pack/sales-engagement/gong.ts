import type { TechnologyDefinition } from '../../definition.ts';

export const GONG: TechnologyDefinition = {
  id: 'gong',
  name: 'Gong',
  aliases: ['Gong.io'],
  categories: ['sales-engagement'],
  recall: 0,
  jobs: 'cued',
  rules: [],
  // source: https://help.gong.io/ (recalled)
};
