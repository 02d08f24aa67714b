import type { TechnologyDefinition } from '../../definition.ts';

export const TOTANGO: TechnologyDefinition = {
  id: 'totango',
  name: 'Totango',
  categories: ['product-adoption'],
  recall: 300,
  rules: [
    { on: 'host', host: 's3.amazonaws.com', path: '/totango-cdn/' },
    { on: 'host', host: 'tracker.totango.com' },
  ],
  // source: https://support.totango.com/ (recalled)
};
