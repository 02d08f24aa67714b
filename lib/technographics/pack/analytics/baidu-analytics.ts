import type { TechnologyDefinition } from '../../definition.ts';

export const BAIDU_ANALYTICS: TechnologyDefinition = {
  id: 'baidu-analytics',
  name: 'Baidu Analytics',
  aliases: ['Baidu Tongji'],
  categories: ['analytics'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'host', host: 'hm.baidu.com' }],
  // source: https://tongji.baidu.com/ (recalled)
};
