import type { TechnologyDefinition } from '../../definition.ts';

export const SITEFINITY: TechnologyDefinition = {
  id: 'sitefinity',
  name: 'Sitefinity',
  categories: ['cms'],
  recall: 850,
  rules: [{ on: 'generator', prefix: 'Sitefinity' }],
  // source: https://www.progress.com/documentation/sitefinity-cms (recalled)
};
