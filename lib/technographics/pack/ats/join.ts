import type { TechnologyDefinition } from '../../definition.ts';

export const JOIN: TechnologyDefinition = {
  id: 'join',
  name: 'JOIN',
  aliases: ['Join.com'],
  categories: ['ats'],
  recall: 500,
  jobs: 'never',
  rules: [{ on: 'link', host: 'join.com', slug: 'path', under: 'companies' }],
  // source: https://help.join.com/ (recalled)
};
