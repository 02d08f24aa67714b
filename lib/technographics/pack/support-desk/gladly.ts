import type { TechnologyDefinition } from '../../definition.ts';

export const GLADLY: TechnologyDefinition = {
  id: 'gladly',
  name: 'Gladly',
  categories: ['support-desk', 'chat'],
  recall: 500,
  rules: [{ on: 'host', host: 'cdn.gladly.com' }],
  // source: https://help.gladly.com/ (recalled)
};
