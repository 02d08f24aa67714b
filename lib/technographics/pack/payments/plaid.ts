import type { TechnologyDefinition } from '../../definition.ts';

export const PLAID: TechnologyDefinition = {
  id: 'plaid',
  name: 'Plaid',
  categories: ['payments'],
  recall: 500,
  rules: [{ on: 'host', host: 'cdn.plaid.com' }],
  // source: https://plaid.com/docs (recalled)
};
