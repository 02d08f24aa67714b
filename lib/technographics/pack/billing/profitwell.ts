import type { TechnologyDefinition } from '../../definition.ts';

export const PROFITWELL: TechnologyDefinition = {
  id: 'profitwell',
  name: 'ProfitWell',
  categories: ['billing'],
  recall: 500,
  rules: [{ on: 'host', host: 'public.profitwell.com' }],
  // source: https://help.profitwell.com/ (recalled)
};
