import type { TechnologyDefinition } from '../../definition.ts';

export const MAGENTO: TechnologyDefinition = {
  id: 'magento',
  name: 'Magento',
  aliases: ['Adobe Commerce'],
  categories: ['ecommerce'],
  recall: 850,
  rules: [
    { on: 'path', text: '/skin/frontend/' },
    { on: 'path', text: '/static/version', re: /^(?:\/pub)?\/static\/version\d+\/frontend\// },
    { on: 'cookie', name: 'mage-*' },
  ],
  // source: https://developer.adobe.com/commerce/docs/ (recalled)
};
