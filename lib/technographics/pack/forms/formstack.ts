import type { TechnologyDefinition } from '../../definition.ts';

export const FORMSTACK: TechnologyDefinition = {
  id: 'formstack',
  name: 'Formstack',
  categories: ['forms'],
  recall: 500,
  rules: [
    { on: 'form', host: 'formstack.com' },
    { on: 'host', host: 'static.formstack.com' },
    { on: 'host', host: 'formstack.com', path: '/forms/' },
  ],
  // source: https://help.formstack.com/s/ (recalled)
};
