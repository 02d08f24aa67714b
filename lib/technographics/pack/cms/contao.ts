import type { TechnologyDefinition } from '../../definition.ts';

export const CONTAO: TechnologyDefinition = {
  id: 'contao',
  name: 'Contao',
  categories: ['cms'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'generator', prefix: 'Contao' }],
  // source: https://docs.contao.org/ (recalled)
};
