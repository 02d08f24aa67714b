import type { TechnologyDefinition } from '../../definition.ts';

export const INFOR: TechnologyDefinition = {
  id: 'infor',
  name: 'Infor',
  categories: ['erp'],
  recall: 0,
  rules: [],
  // source: https://docs.infor.com/ (recalled)
};
