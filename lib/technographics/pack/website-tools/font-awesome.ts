import type { TechnologyDefinition } from '../../definition.ts';

export const FONT_AWESOME: TechnologyDefinition = {
  id: 'font-awesome',
  name: 'Font Awesome',
  categories: ['website-tools'],
  recall: 600,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'use.fontawesome.com' },
    { on: 'host', host: 'kit.fontawesome.com' },
  ],
  // source: https://docs.fontawesome.com/ (recalled)
};
