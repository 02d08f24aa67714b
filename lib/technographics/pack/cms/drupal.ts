import type { TechnologyDefinition } from '../../definition.ts';

export const DRUPAL: TechnologyDefinition = {
  id: 'drupal',
  name: 'Drupal',
  categories: ['cms'],
  recall: 850,
  rules: [
    { on: 'generator', prefix: 'Drupal' },
    { on: 'path', text: '/sites/default/files/' },
  ],
  // source: https://www.drupal.org/docs/drupal-apis/render-api/the-drupal-8-render-pipeline (recalled)
};
