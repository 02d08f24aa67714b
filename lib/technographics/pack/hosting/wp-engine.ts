import type { TechnologyDefinition } from '../../definition.ts';

export const WP_ENGINE: TechnologyDefinition = {
  id: 'wp-engine',
  name: 'WP Engine',
  categories: ['hosting'],
  recall: 200,
  rules: [
    { on: 'host', host: 'wpengine.netdna-ssl.com' },
    { on: 'host', host: 'wpenginepowered.com' },
  ],
  // source: https://wpengine.com/support/ (recalled)
};
