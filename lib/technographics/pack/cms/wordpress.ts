import type { TechnologyDefinition } from '../../definition.ts';

export const WORDPRESS: TechnologyDefinition = {
  id: 'wordpress',
  name: 'WordPress',
  aliases: ['WP'],
  categories: ['cms'],
  recall: 950,
  rules: [
    { on: 'generator', prefix: 'WordPress' },
    { on: 'path', text: '/wp-content/' },
    { on: 'path', text: '/wp-includes/' },
    { on: 'path', text: '/wp-json/' },
  ],
  // source: https://developer.wordpress.org/reference/functions/the_generator/ (recalled)
};
