import type { TechnologyDefinition } from '../../definition.ts';

export const KHOROS: TechnologyDefinition = {
  id: 'khoros',
  name: 'Khoros',
  aliases: ['Lithium'],
  categories: ['community'],
  recall: 300,
  rules: [
    { on: 'host', host: 'khoros.com' },
    { on: 'host', host: 'lithium.com' },
  ],
  // source: https://community.khoros.com/ (recalled)
};
