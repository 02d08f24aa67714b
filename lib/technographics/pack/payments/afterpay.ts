import type { TechnologyDefinition } from '../../definition.ts';

export const AFTERPAY: TechnologyDefinition = {
  id: 'afterpay',
  name: 'Afterpay',
  aliases: ['Clearpay'],
  categories: ['payments'],
  recall: 500,
  rules: [
    { on: 'host', host: 'js.afterpay.com' },
    { on: 'host', host: 'static.afterpay.com' },
    { on: 'host', host: 'portal.afterpay.com' },
  ],
  // source: https://developers.afterpay.com/docs (recalled)
};
