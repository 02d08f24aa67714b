import type { TechnologyDefinition } from '../../definition.ts';

export const ICIMS: TechnologyDefinition = {
  id: 'icims',
  name: 'iCIMS',
  categories: ['ats'],
  recall: 500,
  rules: [
    { on: 'link', host: 'icims.com', slug: 'subdomain' },
    { on: 'host', host: 'icims.com', path: '/js/' },
  ],
  // source: https://developer-community.icims.com/ (recalled)
};
