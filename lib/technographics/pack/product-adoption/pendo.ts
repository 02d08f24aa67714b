import type { TechnologyDefinition } from '../../definition.ts';

export const PENDO: TechnologyDefinition = {
  id: 'pendo',
  name: 'Pendo',
  categories: ['product-adoption', 'analytics'],
  recall: 500,
  rules: [
    { on: 'host', host: 'cdn.pendo.io' },
    { on: 'host', host: 'cdn.eu.pendo.io' },
    { on: 'host', host: 'app.pendo.io' },
    { on: 'host', host: 'data.pendo.io' },
    { on: 'inline', text: 'pendo.initialize(' },
  ],
  // source: https://support.pendo.io/hc/ (recalled)
};
