import type { TechnologyDefinition } from '../definition.ts';

export const MICROSOFT: readonly TechnologyDefinition[] = [
  {
    id: 'microsoft-advertising-uet',
    name: 'Microsoft Advertising UET',
    categories: ['ads'],
    recall: 900,
    rules: [
      { on: 'host', host: 'bat.bing.com' },
      { on: 'cookie', name: '_uetsid' },
    ],
    // source: https://help.ads.microsoft.com/apex/index/3/en/56682
  },
  {
    id: 'microsoft-clarity',
    name: 'Microsoft Clarity',
    categories: ['session-replay', 'analytics'],
    recall: 950,
    rules: [
      { on: 'host', host: 'www.clarity.ms' },
      { on: 'inline', text: 'clarity.ms/tag/' },
      { on: 'cookie', name: '_clck' },
    ],
    // source: https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-setup
  },
];
