import type { TechnologyDefinition } from '../../definition.ts';

export const CULTURE_AMP: TechnologyDefinition = {
  id: 'culture-amp',
  name: 'Culture Amp',
  categories: ['hris'],
  recall: 0,
  rules: [],
  // source: https://support.cultureamp.com/ (recalled)
};
