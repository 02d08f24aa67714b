import type { TechnologyDefinition } from '../../definition.ts';

export const CAPTERRA: TechnologyDefinition = {
  id: 'capterra',
  name: 'Capterra',
  aliases: ['Gartner Digital Markets'],
  categories: ['reviews', 'ads'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'host', host: 'ct.capterra.com' }],
  // source: https://help.capterra.com/ (recalled)
};
