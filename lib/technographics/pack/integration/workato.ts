import type { TechnologyDefinition } from '../../definition.ts';

export const WORKATO: TechnologyDefinition = {
  id: 'workato',
  name: 'Workato',
  categories: ['integration'],
  recall: 0,
  rules: [],
  // source: https://docs.workato.com/ (recalled)
};
