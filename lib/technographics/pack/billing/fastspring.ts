import type { TechnologyDefinition } from '../../definition.ts';

export const FASTSPRING: TechnologyDefinition = {
  id: 'fastspring',
  name: 'FastSpring',
  categories: ['billing', 'payments'],
  recall: 500,
  rules: [{ on: 'host', host: 'onfastspring.com' }],
  // source: https://developer.fastspring.com/docs (recalled)
};
