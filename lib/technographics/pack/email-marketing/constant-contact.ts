import type { TechnologyDefinition } from '../../definition.ts';

export const CONSTANT_CONTACT: TechnologyDefinition = {
  id: 'constant-contact',
  name: 'Constant Contact',
  categories: ['email-marketing'],
  recall: 600,
  rules: [
    { on: 'host', host: 'ctctcdn.com' },
    { on: 'form', host: 'constantcontact.com' },
  ],
  // source: https://knowledgebase.constantcontact.com/ (recalled)
};
