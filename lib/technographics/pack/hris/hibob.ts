import type { TechnologyDefinition } from '../../definition.ts';

export const HIBOB: TechnologyDefinition = {
  id: 'hibob',
  name: 'HiBob',
  aliases: ['Hibob'],
  categories: ['hris'],
  recall: 0,
  rules: [],
  // source: https://help.hibob.com/hc/ (recalled)
};
