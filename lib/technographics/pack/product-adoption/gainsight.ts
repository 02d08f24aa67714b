import type { TechnologyDefinition } from '../../definition.ts';

export const GAINSIGHT: TechnologyDefinition = {
  id: 'gainsight',
  name: 'Gainsight',
  aliases: ['Gainsight PX', 'Aptrinsic'],
  categories: ['product-adoption'],
  recall: 500,
  rules: [{ on: 'host', host: 'aptrinsic.com' }],
  // source: https://support.gainsight.com/ (recalled)
};
