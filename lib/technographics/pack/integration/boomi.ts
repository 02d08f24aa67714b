import type { TechnologyDefinition } from '../../definition.ts';

export const BOOMI: TechnologyDefinition = {
  id: 'boomi',
  name: 'Boomi',
  aliases: ['Dell Boomi'],
  categories: ['integration'],
  recall: 0,
  rules: [],
  // source: https://help.boomi.com/ (recalled)
};
