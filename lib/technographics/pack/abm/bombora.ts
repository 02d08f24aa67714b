import type { TechnologyDefinition } from '../../definition.ts';

export const BOMBORA: TechnologyDefinition = {
  id: 'bombora',
  name: 'Bombora',
  aliases: ['Company Surge'],
  categories: ['abm'],
  recall: 500,
  rules: [{ on: 'host', host: 'ml314.com' }],
  // source: https://customers.bombora.com/ (recalled)
};
