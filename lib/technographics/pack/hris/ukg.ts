import type { TechnologyDefinition } from '../../definition.ts';

export const UKG: TechnologyDefinition = {
  id: 'ukg',
  name: 'UKG',
  aliases: ['UltiPro', 'Kronos'],
  categories: ['hris', 'ats'],
  recall: 300,
  rules: [{ on: 'host', host: 'recruiting.ultipro.com' }],
  // source: https://www.ukg.com/ (recalled)
};
