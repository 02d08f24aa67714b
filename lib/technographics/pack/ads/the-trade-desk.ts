import type { TechnologyDefinition } from '../../definition.ts';

export const THE_TRADE_DESK: TechnologyDefinition = {
  id: 'the-trade-desk',
  name: 'The Trade Desk',
  categories: ['ads'],
  recall: 900,
  rules: [
    { on: 'host', host: 'js.adsrvr.org' },
    { on: 'host', host: 'insight.adsrvr.org' },
  ],
  // source: https://partner.thetradedesk.com/ (recalled)
};
