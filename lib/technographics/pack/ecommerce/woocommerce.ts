import type { TechnologyDefinition } from '../../definition.ts';

export const WOOCOMMERCE: TechnologyDefinition = {
  id: 'woocommerce',
  name: 'WooCommerce',
  categories: ['ecommerce'],
  recall: 900,
  rules: [
    { on: 'path', text: '/wp-content/plugins/woocommerce/' },
    { on: 'generator', prefix: 'WooCommerce' },
  ],
  // source: https://developer.woocommerce.com/docs/
};
