import type { TechnologyDefinition } from '../../definition.ts';

export const IMPERVA: TechnologyDefinition = {
  id: 'imperva',
  name: 'Imperva',
  aliases: ['Incapsula'],
  categories: ['security'],
  recall: 850,
  rules: [
    { on: 'cookie', name: 'visid_incap_*' },
    { on: 'cookie', name: 'incap_ses_*' },
    { on: 'path', text: '/_Incapsula_Resource' },
  ],
  // source: https://docs.imperva.com/ (recalled)
};
