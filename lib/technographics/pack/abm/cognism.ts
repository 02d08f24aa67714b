import type { TechnologyDefinition } from '../../definition.ts';

export const COGNISM: TechnologyDefinition = {
  id: 'cognism',
  name: 'Cognism',
  categories: ['abm', 'sales-engagement'],
  recall: 0,
  rules: [],
  // source: https://help.cognism.com/hc/ (recalled)
};
