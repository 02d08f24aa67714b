import type { TechnologyDefinition } from '../../definition.ts';

export const ELEMENTOR: TechnologyDefinition = {
  id: 'elementor',
  name: 'Elementor',
  categories: ['site-builder', 'cms'],
  recall: 950,
  jobs: 'never',
  implies: ['wordpress'],
  rules: [
    { on: 'generator', prefix: 'Elementor' },
    { on: 'path', text: '/plugins/elementor' },
  ],
  // source: https://elementor.com/help/ (recalled)
};
