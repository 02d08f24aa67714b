import type { TechnologyDefinition } from '../../definition.ts';

export const SAGE_INTACCT: TechnologyDefinition = {
  id: 'sage-intacct',
  name: 'Sage Intacct',
  aliases: ['Sage 100', 'Sage X3'],
  categories: ['erp'],
  recall: 0,
  rules: [],
  // source: https://www.intacct.com/ia/docs/ (recalled)
};
