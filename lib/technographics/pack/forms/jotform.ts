import type { TechnologyDefinition } from '../../definition.ts';

export const JOTFORM: TechnologyDefinition = {
  id: 'jotform',
  name: 'Jotform',
  categories: ['forms'],
  recall: 500,
  rules: [
    { on: 'host', host: 'form.jotform.com' },
    { on: 'host', host: 'cdn.jotfor.ms' },
    { on: 'host', host: 'js.jotform.com' },
    { on: 'form', host: 'submit.jotform.com' },
  ],
  // source: https://www.jotform.com/help/ (recalled)
};
