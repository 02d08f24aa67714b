import type { TechnologyDefinition } from '../../definition.ts';

export const SHOPWARE: TechnologyDefinition = {
  id: 'shopware',
  name: 'Shopware',
  categories: ['ecommerce'],
  recall: 600,
  rules: [
    { on: 'path', text: '/bundles/storefront/' },
    { on: 'cookie', name: 'sw-states' },
  ],
  // source: https://developer.shopware.com/docs/ (recalled)
};
