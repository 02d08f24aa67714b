import type { TechnologyDefinition } from '../../definition.ts';

export const ZOOM: TechnologyDefinition = {
  id: 'zoom',
  name: 'Zoom',
  aliases: ['Zoom Webinars'],
  categories: ['collaboration'],
  recall: 100,
  jobs: 'cued',
  rules: [{ on: 'host', host: 'zoom.us' }],
  // source: https://support.zoom.com/hc/ (recalled)
};
