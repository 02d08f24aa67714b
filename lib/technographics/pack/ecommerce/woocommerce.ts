import type { TechnologyDefinition } from '../../definition.ts';

export const WOOCOMMERCE: TechnologyDefinition = {
  id: 'woocommerce',
  name: 'WooCommerce',
  categories: ['ecommerce'],
  recall: 900,
  implies: ['wordpress'],
  rules: [
    { on: 'path', text: '/wp-content/plugins/woocommerce/' },
    { on: 'generator', prefix: 'WooCommerce' },
    { on: 'path', text: '/plugins/woocommerce/' },
  ],
  // source: https://developer.woocommerce.com/docs/ (recalled)
};
