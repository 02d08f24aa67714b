import type { TechnologyDefinition } from '../../definition.ts';

export const USERFLOW: TechnologyDefinition = {
  id: 'userflow',
  name: 'Userflow',
  categories: ['product-adoption'],
  recall: 500,
  rules: [{ on: 'host', host: 'js.userflow.com' }],
  // source: https://docs.userflow.com/ (recalled)
};
