import type { TechnologyDefinition } from '../../definition.ts';

export const SHOPIFY: TechnologyDefinition = {
  id: 'shopify',
  name: 'Shopify',
  aliases: ['Shopify Plus'],
  categories: ['ecommerce'],
  recall: 950,
  rules: [
    { on: 'host', host: 'cdn.shopify.com', path: '/s/files/' },
    { on: 'host', host: 'cdn.shopify.com', path: '/s/trekkie' },
    { on: 'host', host: 'cdn.shopify.com', path: '/extensions/' },
    { on: 'inline', text: 'Shopify.theme=' },
    { on: 'path', text: '/cdn/shop/' },
    { on: 'cookie', name: '_shopify_y' },
  ],
  // source: https://shopify.dev/docs/storefronts/themes/architecture (recalled)
};
