import type { TechnologyDefinition } from '../../definition.ts';

export const INSTAPAGE: TechnologyDefinition = {
  id: 'instapage',
  name: 'Instapage',
  categories: ['forms'],
  recall: 300,
  rules: [
    { on: 'host', host: 'cdn.instapagemetrics.com' },
    { on: 'host', host: 'heatmap-events-collector.instapage.com' },
  ],
  // source: https://help.instapage.com/hc/ (recalled)
};
