import type { TechnologyDefinition } from '../../definition.ts';

export const PHRASE: TechnologyDefinition = {
  id: 'phrase',
  name: 'Phrase',
  categories: ['localization'],
  recall: 0,
  jobs: 'never',
  rules: [],
  // source: https://support.phrase.com/hc/ (recalled)
};
