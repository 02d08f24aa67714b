import type { TechnologyDefinition } from '../../definition.ts';

export const SMARTLOOK: TechnologyDefinition = {
  id: 'smartlook',
  name: 'Smartlook',
  categories: ['session-replay'],
  recall: 900,
  rules: [
    { on: 'host', host: 'web-sdk.smartlook.com' },
    { on: 'host', host: 'rec.smartlook.com' },
  ],
  // source: https://web.developer.smartlook.com/ (recalled)
};
