import type { TechnologyDefinition } from '../../definition.ts';

export const KUSTOMER: TechnologyDefinition = {
  id: 'kustomer',
  name: 'Kustomer',
  categories: ['support-desk', 'chat'],
  recall: 500,
  rules: [{ on: 'host', host: 'cdn.kustomerapp.com' }],
  // source: https://help.kustomer.com/ (recalled)
};
