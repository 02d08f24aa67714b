import type { TechnologyDefinition } from '../../definition.ts';

export const LEMLIST: TechnologyDefinition = {
  id: 'lemlist',
  name: 'lemlist',
  aliases: ['Lemlist'],
  categories: ['sales-engagement'],
  recall: 0,
  rules: [],
  // source: https://help.lemlist.com/ (recalled)
};
