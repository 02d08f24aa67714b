import type { TechnologyDefinition } from '../../definition.ts';

export const PANDADOC: TechnologyDefinition = {
  id: 'pandadoc',
  name: 'PandaDoc',
  categories: ['contracts'],
  recall: 0,
  rules: [],
  // source: https://support.pandadoc.com/ (recalled)
};
