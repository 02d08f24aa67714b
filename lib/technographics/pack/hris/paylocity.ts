import type { TechnologyDefinition } from '../../definition.ts';

export const PAYLOCITY: TechnologyDefinition = {
  id: 'paylocity',
  name: 'Paylocity',
  categories: ['hris'],
  recall: 0,
  rules: [],
  // source: https://www.paylocity.com/ (recalled)
};
