import type { TechnologyDefinition } from '../../definition.ts';

export const LEMON_SQUEEZY: TechnologyDefinition = {
  id: 'lemon-squeezy',
  name: 'Lemon Squeezy',
  categories: ['billing', 'payments'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'assets.lemonsqueezy.com' },
    { on: 'host', host: 'app.lemonsqueezy.com' },
  ],
  // source: https://docs.lemonsqueezy.com/ (recalled)
};
