import type { TechnologyDefinition } from '../../definition.ts';

export const RIPPLING: TechnologyDefinition = {
  id: 'rippling',
  name: 'Rippling',
  categories: ['hris', 'ats'],
  recall: 500,
  rules: [{ on: 'link', host: 'ats.rippling.com', slug: 'path' }],
  // source: https://www.rippling.com/ (recalled)
};
