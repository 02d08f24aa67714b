import type { TechnologyDefinition } from '../../definition.ts';

export const PLONE: TechnologyDefinition = {
  id: 'plone',
  name: 'Plone',
  categories: ['cms'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'generator', prefix: 'Plone' }],
  // source: https://6.docs.plone.org/ (recalled)
};
