import type { TechnologyDefinition } from '../../definition.ts';

export const SETMORE: TechnologyDefinition = {
  id: 'setmore',
  name: 'Setmore',
  categories: ['scheduling'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'my.setmore.com' },
    { on: 'link', host: 'setmore.com', slug: 'subdomain' },
  ],
  // source: https://support.setmore.com/ (recalled)
};
