import type { TechnologyDefinition } from '../../definition.ts';

export const VOLUSION: TechnologyDefinition = {
  id: 'volusion',
  name: 'Volusion',
  categories: ['ecommerce'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'path', text: '/v/vspfiles/' }],
  // source: https://support.volusion.com/hc/ (recalled)
};
