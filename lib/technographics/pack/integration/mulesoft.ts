import type { TechnologyDefinition } from '../../definition.ts';

export const MULESOFT: TechnologyDefinition = {
  id: 'mulesoft',
  name: 'MuleSoft',
  aliases: ['Mulesoft'],
  categories: ['integration'],
  recall: 0,
  rules: [],
  // source: https://docs.mulesoft.com/ (recalled)
};
