import type { TechnologyDefinition } from '../../definition.ts';

export const MONETATE: TechnologyDefinition = {
  id: 'monetate',
  name: 'Monetate',
  aliases: ['Kibo Personalization'],
  categories: ['experimentation'],
  recall: 900,
  rules: [{ on: 'host', host: 'monetate.net' }],
  // source: https://docs.monetate.com/docs/ (recalled)
};
