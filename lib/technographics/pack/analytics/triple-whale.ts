import type { TechnologyDefinition } from '../../definition.ts';

export const TRIPLE_WHALE: TechnologyDefinition = {
  id: 'triple-whale',
  name: 'Triple Whale',
  categories: ['analytics'],
  recall: 800,
  rules: [
    { on: 'host', host: 'config-security.com' },
    { on: 'host', host: 'triplewhale-pixel.web.app' },
  ],
  // source: https://kb.triplewhale.com/ (recalled)
};
