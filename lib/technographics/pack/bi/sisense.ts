import type { TechnologyDefinition } from '../../definition.ts';

export const SISENSE: TechnologyDefinition = {
  id: 'sisense',
  name: 'Sisense',
  categories: ['bi'],
  recall: 0,
  rules: [],
  // source: https://docs.sisense.com/ (recalled)
};
