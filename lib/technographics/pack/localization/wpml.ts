import type { TechnologyDefinition } from '../../definition.ts';

export const WPML: TechnologyDefinition = {
  id: 'wpml',
  name: 'WPML',
  categories: ['localization'],
  recall: 900,
  jobs: 'never',
  implies: ['wordpress'],
  rules: [
    { on: 'generator', prefix: 'WPML' },
    { on: 'path', text: '/plugins/sitepress-multilingual-cms/' },
  ],
  // source: https://wpml.org/documentation/ (recalled)
};
