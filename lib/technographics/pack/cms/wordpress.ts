import type { TechnologyDefinition } from '../../definition.ts';

export const WORDPRESS: TechnologyDefinition = {
  id: 'wordpress',
  name: 'WordPress',
  categories: ['cms'],
  recall: 950,
  rules: [
    { on: 'generator', prefix: 'WordPress' },
    { on: 'path', text: '/wp-content/' },
    { on: 'path', text: '/wp-includes/' },
  ],
  // source: https://developer.wordpress.org/reference/functions/the_generator/
};
