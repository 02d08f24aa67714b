import type { TechnologyDefinition } from '../../definition.ts';

export const QLIK: TechnologyDefinition = {
  id: 'qlik',
  name: 'Qlik',
  aliases: ['Qlik Sense', 'QlikView'],
  categories: ['bi'],
  recall: 0,
  rules: [],
  // source: https://help.qlik.com/ (recalled)
};
