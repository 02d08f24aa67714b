import type { TechnologyDefinition } from '../../definition.ts';

export const YOUCANBOOKME: TechnologyDefinition = {
  id: 'youcanbookme',
  name: 'YouCanBookMe',
  categories: ['scheduling'],
  recall: 500,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'youcanbook.me' },
    { on: 'link', host: 'youcanbook.me', slug: 'subdomain' },
  ],
  // source: https://support.youcanbook.me/ (recalled)
};
