import type { TechnologyDefinition } from '../../definition.ts';

export const UMBRACO: TechnologyDefinition = {
  id: 'umbraco',
  name: 'Umbraco',
  categories: ['cms'],
  recall: 300,
  rules: [
    { on: 'path', text: '/App_Plugins/' },
    { on: 'cookie', name: 'UMB*' },
  ],
  // source: https://docs.umbraco.com/ (recalled)
};
