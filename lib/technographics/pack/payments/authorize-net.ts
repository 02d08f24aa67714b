import type { TechnologyDefinition } from '../../definition.ts';

export const AUTHORIZE_NET: TechnologyDefinition = {
  id: 'authorize-net',
  name: 'Authorize.net',
  categories: ['payments'],
  recall: 500,
  rules: [
    { on: 'host', host: 'js.authorize.net' },
    { on: 'host', host: 'verify.authorize.net' },
    { on: 'host', host: 'jstest.authorize.net' },
  ],
  // source: https://developer.authorize.net/ (recalled)
};
