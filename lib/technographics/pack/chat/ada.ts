import type { TechnologyDefinition } from '../../definition.ts';

export const ADA: TechnologyDefinition = {
  id: 'ada',
  name: 'Ada',
  aliases: ['Ada CX'],
  categories: ['chat'],
  recall: 850,
  jobs: 'cued',
  rules: [{ on: 'host', host: 'static.ada.support' }],
  // source: https://docs.ada.cx/chat/web (recalled)
};
