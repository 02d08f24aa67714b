import type { TechnologyDefinition } from '../../definition.ts';

export const CONCRETE_CMS: TechnologyDefinition = {
  id: 'concrete-cms',
  name: 'concrete5',
  aliases: ['Concrete CMS'],
  categories: ['cms'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'generator', prefix: 'concrete' }],
  // source: https://documentation.concretecms.org/ (recalled)
};
