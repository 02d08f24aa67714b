import type { TechnologyDefinition } from '../../definition.ts';

export const GOCARDLESS: TechnologyDefinition = {
  id: 'gocardless',
  name: 'GoCardless',
  categories: ['payments'],
  recall: 400,
  rules: [{ on: 'host', host: 'pay.gocardless.com' }],
  // source: https://developer.gocardless.com/ (recalled)
};
