import type { TechnologyDefinition } from '../../definition.ts';

export const ZUORA: TechnologyDefinition = {
  id: 'zuora',
  name: 'Zuora',
  categories: ['billing'],
  recall: 400,
  rules: [{ on: 'host', host: 'static.zuora.com' }],
  // source: https://docs.zuora.com/ (recalled)
};
