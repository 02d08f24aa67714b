import type { TechnologyDefinition } from '../../definition.ts';

export const PAYCOM: TechnologyDefinition = {
  id: 'paycom',
  name: 'Paycom',
  categories: ['hris'],
  recall: 0,
  rules: [],
  // source: https://www.paycom.com/ (recalled)
};
