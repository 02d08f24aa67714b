import type { TechnologyDefinition } from '../../definition.ts';

export const VTEX: TechnologyDefinition = {
  id: 'vtex',
  name: 'VTEX',
  categories: ['ecommerce'],
  recall: 900,
  rules: [
    { on: 'host', host: 'vtexassets.com' },
    { on: 'cookie', name: 'VtexRCMacIdv7' },
  ],
  // source: https://developers.vtex.com/docs (recalled)
};
