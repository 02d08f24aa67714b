import type { TechnologyDefinition } from '../../definition.ts';

export const PRESTASHOP: TechnologyDefinition = {
  id: 'prestashop',
  name: 'PrestaShop',
  categories: ['ecommerce'],
  recall: 850,
  rules: [
    { on: 'generator', prefix: 'PrestaShop' },
    { on: 'inline', text: 'prestashop={' },
    { on: 'cookie', name: 'PrestaShop-*' },
  ],
  // source: https://devdocs.prestashop-project.org/ (recalled)
};
