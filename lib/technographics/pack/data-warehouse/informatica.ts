import type { TechnologyDefinition } from '../../definition.ts';

export const INFORMATICA: TechnologyDefinition = {
  id: 'informatica',
  name: 'Informatica',
  categories: ['data-warehouse'],
  recall: 0,
  rules: [],
  // source: https://docs.informatica.com/ (recalled)
};
