import type { TechnologyDefinition } from '../../definition.ts';

export const MIRO: TechnologyDefinition = {
  id: 'miro',
  name: 'Miro',
  categories: ['collaboration'],
  recall: 50,
  jobs: 'cued',
  rules: [{ on: 'host', host: 'miro.com', path: '/app/live-embed' }],
  // source: https://help.miro.com/hc/ (recalled)
};
