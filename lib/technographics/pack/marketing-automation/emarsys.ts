import type { TechnologyDefinition } from '../../definition.ts';

export const EMARSYS: TechnologyDefinition = {
  id: 'emarsys',
  name: 'SAP Emarsys',
  aliases: ['Emarsys'],
  categories: ['marketing-automation', 'email-marketing'],
  recall: 850,
  rules: [{ on: 'host', host: 'scarabresearch.com' }],
  // source: https://dev.emarsys.com/docs/web-extend (recalled)
};
