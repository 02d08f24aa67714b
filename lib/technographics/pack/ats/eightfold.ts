import type { TechnologyDefinition } from '../../definition.ts';

export const EIGHTFOLD: TechnologyDefinition = {
  id: 'eightfold',
  name: 'Eightfold',
  aliases: ['Eightfold AI'],
  categories: ['ats'],
  recall: 500,
  rules: [
    { on: 'link', host: 'eightfold.ai', slug: 'subdomain' },
    { on: 'host', host: 'static.vscdn.net' },
  ],
  // source: https://eightfold.ai/ (recalled)
};
