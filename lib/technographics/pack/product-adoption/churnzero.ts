import type { TechnologyDefinition } from '../../definition.ts';

export const CHURNZERO: TechnologyDefinition = {
  id: 'churnzero',
  name: 'ChurnZero',
  categories: ['product-adoption'],
  recall: 500,
  rules: [{ on: 'host', host: 'churnzero.net' }],
  // source: https://support.churnzero.com/ (recalled)
};
