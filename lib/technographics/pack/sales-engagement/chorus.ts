import type { TechnologyDefinition } from '../../definition.ts';

export const CHORUS: TechnologyDefinition = {
  id: 'chorus',
  name: 'Chorus',
  aliases: ['Chorus.ai'],
  categories: ['sales-engagement'],
  recall: 0,
  jobs: 'cued',
  rules: [],
  // source: https://www.zoominfo.com/products/chorus (recalled)
};
