import type { TechnologyDefinition } from '../../definition.ts';

export const LOKALISE: TechnologyDefinition = {
  id: 'lokalise',
  name: 'Lokalise',
  categories: ['localization'],
  recall: 0,
  rules: [],
  // source: https://docs.lokalise.com/ (recalled)
};
