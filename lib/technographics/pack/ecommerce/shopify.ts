import type { TechnologyDefinition } from '../../definition.ts';

export const SHOPIFY: TechnologyDefinition = {
  id: 'shopify',
  name: 'Shopify',
  categories: ['ecommerce'],
  recall: 950,
  rules: [
    { on: 'host', host: 'cdn.shopify.com' },
    { on: 'host', host: 'monorail-edge.shopifysvc.com' },
    { on: 'inline', text: 'Shopify.theme' },
    { on: 'cookie', name: '_shopify_y' },
  ],
  // source: https://shopify.dev/docs/storefronts/themes/architecture
};
