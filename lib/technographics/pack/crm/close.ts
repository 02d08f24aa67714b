import type { TechnologyDefinition } from '../../definition.ts';

export const CLOSE: TechnologyDefinition = {
  id: 'close',
  name: 'Close',
  aliases: ['Close CRM', 'Close.com'],
  categories: ['crm'],
  recall: 0,
  jobs: 'cued',
  rules: [],
  // source: https://help.close.com/ (recalled)
};
