import type { TechnologyDefinition } from '../../definition.ts';

export const BLACKLINE: TechnologyDefinition = {
  id: 'blackline',
  name: 'BlackLine',
  categories: ['erp'],
  recall: 0,
  rules: [],
  // source: https://www.blackline.com/ (recalled)
};
