import type { TechnologyDefinition } from '../../definition.ts';

export const BOTPRESS: TechnologyDefinition = {
  id: 'botpress',
  name: 'Botpress',
  categories: ['chat'],
  recall: 650,
  rules: [{ on: 'host', host: 'cdn.botpress.cloud' }],
  // source: https://botpress.com/docs (recalled)
};
