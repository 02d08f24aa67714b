import type { TechnologyDefinition } from '../../definition.ts';

export const WPBAKERY: TechnologyDefinition = {
  id: 'wpbakery',
  name: 'WPBakery',
  aliases: ['Visual Composer'],
  categories: ['site-builder', 'cms'],
  recall: 900,
  jobs: 'never',
  implies: ['wordpress'],
  rules: [
    { on: 'generator', prefix: 'Powered by WPBakery' },
    { on: 'generator', prefix: 'Powered by Visual Composer' },
    { on: 'path', text: '/plugins/js_composer/' },
  ],
  // source: https://kb.wpbakery.com/docs/ (recalled)
};
