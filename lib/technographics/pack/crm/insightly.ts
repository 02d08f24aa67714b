import type { TechnologyDefinition } from '../../definition.ts';

export const INSIGHTLY: TechnologyDefinition = {
  id: 'insightly',
  name: 'Insightly',
  categories: ['crm'],
  recall: 300,
  rules: [
    { on: 'form', host: 'insightly.com' },
    { on: 'host', host: 'insightly.services' },
  ],
  // source: https://support.insightly.com/ (recalled)
};
