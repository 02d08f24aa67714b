import type { TechnologyDefinition } from '../../definition.ts';

export const WP_ROCKET: TechnologyDefinition = {
  id: 'wp-rocket',
  name: 'WP Rocket',
  categories: ['website-tools'],
  recall: 850,
  jobs: 'never',
  implies: ['wordpress'],
  rules: [
    { on: 'generator', prefix: 'WP Rocket' },
    { on: 'path', text: '/plugins/wp-rocket/' },
  ],
  // source: https://docs.wp-rocket.me/ (recalled)
};
