import type { TechnologyDefinition } from '../../definition.ts';

export const INSTATUS: TechnologyDefinition = {
  id: 'instatus',
  name: 'Instatus',
  categories: ['status-page'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'link', host: 'instatus.com', slug: 'subdomain' },
    { on: 'host', host: 'instatus.com' },
  ],
  // source: https://instatus.com/help (recalled)
};
