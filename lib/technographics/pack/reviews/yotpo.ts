import type { TechnologyDefinition } from '../../definition.ts';

export const YOTPO: TechnologyDefinition = {
  id: 'yotpo',
  name: 'Yotpo',
  categories: ['reviews'],
  recall: 650,
  rules: [{ on: 'host', host: 'yotpo.com' }],
  // source: https://support.yotpo.com/ (recalled)
};
