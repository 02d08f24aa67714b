import type { TechnologyDefinition } from '../../definition.ts';

export const CRAFT_CMS: TechnologyDefinition = {
  id: 'craft-cms',
  name: 'Craft CMS',
  categories: ['cms'],
  recall: 500,
  rules: [
    { on: 'cookie', name: 'CraftSessionId' },
    { on: 'generator', prefix: 'Craft CMS' },
  ],
  // source: https://craftcms.com/docs (recalled)
};
