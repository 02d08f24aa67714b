import type { TechnologyDefinition } from '../../definition.ts';

export const MOLLIE: TechnologyDefinition = {
  id: 'mollie',
  name: 'Mollie',
  categories: ['payments'],
  recall: 500,
  rules: [{ on: 'host', host: 'js.mollie.com' }],
  // source: https://docs.mollie.com/ (recalled)
};
