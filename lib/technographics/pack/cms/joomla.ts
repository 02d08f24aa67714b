import type { TechnologyDefinition } from '../../definition.ts';

export const JOOMLA: TechnologyDefinition = {
  id: 'joomla',
  name: 'Joomla',
  categories: ['cms'],
  recall: 850,
  rules: [{ on: 'generator', prefix: 'Joomla!' }],
  // source: https://docs.joomla.org/Changing_the_generator_meta_tag (recalled)
};
