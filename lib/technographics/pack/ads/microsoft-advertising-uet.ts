import type { TechnologyDefinition } from '../../definition.ts';

export const MICROSOFT_ADVERTISING_UET: TechnologyDefinition = {
  id: 'microsoft-advertising-uet',
  name: 'Microsoft Advertising UET',
  aliases: ['Microsoft Ads', 'Bing Ads'],
  categories: ['ads'],
  recall: 900,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'bat.bing.com' },
    { on: 'cookie', name: '_uetsid' },
  ],
  // source: https://help.ads.microsoft.com/apex/index/3/en/56682 (recalled)
};
