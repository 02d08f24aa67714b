import type { TechnologyDefinition } from '../../definition.ts';

export const AMAZON_ADS: TechnologyDefinition = {
  id: 'amazon-ads',
  name: 'Amazon Ads',
  aliases: ['Amazon Advertising'],
  categories: ['ads'],
  recall: 850,
  rules: [
    { on: 'host', host: 's.amazon-adsystem.com' },
    { on: 'host', host: 'c.amazon-adsystem.com' },
  ],
  // source: https://advertising.amazon.com/help (recalled)
};
