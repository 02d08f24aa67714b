import type { TechnologyDefinition } from '../../definition.ts';

export const LISTRAK: TechnologyDefinition = {
  id: 'listrak',
  name: 'Listrak',
  categories: ['email-marketing'],
  recall: 600,
  rules: [{ on: 'host', host: 'listrakbi.com' }],
  // source: https://www.listrak.com/support (recalled)
};
