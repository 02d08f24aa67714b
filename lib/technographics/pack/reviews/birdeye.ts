import type { TechnologyDefinition } from '../../definition.ts';

export const BIRDEYE: TechnologyDefinition = {
  id: 'birdeye',
  name: 'Birdeye',
  categories: ['reviews'],
  recall: 500,
  rules: [
    { on: 'host', host: 'birdeye.com', path: '/embed' },
    { on: 'host', host: 'cdn2.birdeye.com' },
  ],
  // source: https://support.birdeye.com/ (recalled)
};
