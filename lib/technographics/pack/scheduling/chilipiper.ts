import type { TechnologyDefinition } from '../../definition.ts';

export const CHILIPIPER: TechnologyDefinition = {
  id: 'chilipiper',
  name: 'Chili Piper',
  aliases: ['ChiliPiper'],
  categories: ['scheduling'],
  recall: 500,
  rules: [{ on: 'host', host: 'chilipiper.com' }],
  // source: https://help.chilipiper.com/hc/en-us (recalled)
};
