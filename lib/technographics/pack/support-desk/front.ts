import type { TechnologyDefinition } from '../../definition.ts';

export const FRONT: TechnologyDefinition = {
  id: 'front',
  name: 'Front',
  categories: ['support-desk', 'chat'],
  recall: 500,
  jobs: 'cued',
  rules: [{ on: 'host', host: 'chat-assets.frontapp.com' }],
  // source: https://help.front.com/ (recalled)
};
