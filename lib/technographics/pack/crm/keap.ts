import type { TechnologyDefinition } from '../../definition.ts';

export const KEAP: TechnologyDefinition = {
  id: 'keap',
  name: 'Keap',
  aliases: ['Infusionsoft'],
  categories: ['crm', 'marketing-automation'],
  recall: 500,
  rules: [
    { on: 'host', host: 'infusionsoft.com' },
    { on: 'host', host: 'infusionsoft.app' },
    { on: 'form', host: 'infusionsoft.com' },
    { on: 'form', host: 'infusionsoft.app' },
  ],
  // source: https://help.keap.com/ (recalled)
};
