import type { TechnologyDefinition } from '../../definition.ts';

export const OPENCART: TechnologyDefinition = {
  id: 'opencart',
  name: 'OpenCart',
  categories: ['ecommerce'],
  recall: 850,
  jobs: 'never',
  rules: [
    { on: 'path', text: '/catalog/view/theme/' },
    { on: 'path', text: '/catalog/view/javascript/' },
  ],
  // source: https://docs.opencart.com/ (recalled)
};
