import type { TechnologyDefinition } from '../../definition.ts';

export const WEEBLY: TechnologyDefinition = {
  id: 'weebly',
  name: 'Weebly',
  aliases: ['Square Online'],
  categories: ['site-builder', 'cms'],
  recall: 950,
  jobs: 'never',
  rules: [{ on: 'host', host: 'editmysite.com' }],
  // source: https://www.weebly.com/app/help (recalled)
};
