import type { TechnologyDefinition } from '../../definition.ts';

export const SIMPLYBOOK: TechnologyDefinition = {
  id: 'simplybook',
  name: 'SimplyBook.me',
  categories: ['scheduling'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'widget.simplybook.me' },
    { on: 'link', host: 'simplybook.me', slug: 'subdomain' },
  ],
  // source: https://help.simplybook.me/ (recalled)
};
