import type { TechnologyDefinition } from '../../definition.ts';

export const GATSBY: TechnologyDefinition = {
  id: 'gatsby',
  name: 'Gatsby',
  categories: ['framework'],
  recall: 900,
  jobs: 'never',
  rules: [
    { on: 'generator', prefix: 'Gatsby' },
    { on: 'marker', text: '#___gatsby' },
  ],
  // source: https://www.gatsbyjs.com/docs/ (recalled)
};
