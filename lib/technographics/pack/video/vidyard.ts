import type { TechnologyDefinition } from '../../definition.ts';

export const VIDYARD: TechnologyDefinition = {
  id: 'vidyard',
  name: 'Vidyard',
  categories: ['video'],
  recall: 500,
  rules: [{ on: 'host', host: 'play.vidyard.com' }],
  // source: https://knowledge.vidyard.com/hc/en-us (recalled)
};
