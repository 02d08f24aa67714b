import type { TechnologyDefinition } from '../../definition.ts';

export const SENDOSO: TechnologyDefinition = {
  id: 'sendoso',
  name: 'Sendoso',
  categories: ['sales-engagement'],
  recall: 0,
  rules: [],
  // source: https://support.sendoso.com/s/ (recalled)
};
