import type { TechnologyDefinition } from '../../definition.ts';

export const FORMASSEMBLY: TechnologyDefinition = {
  id: 'formassembly',
  name: 'FormAssembly',
  categories: ['forms'],
  recall: 500,
  rules: [
    { on: 'form', host: 'www.tfaforms.com' },
    { on: 'form', host: 'tfaforms.net' },
    { on: 'host', host: 'tfaforms.com' },
  ],
  // source: https://help.formassembly.com/ (recalled)
};
