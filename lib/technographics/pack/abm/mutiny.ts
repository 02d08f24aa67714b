import type { TechnologyDefinition } from '../../definition.ts';

export const MUTINY: TechnologyDefinition = {
  id: 'mutiny',
  name: 'Mutiny',
  aliases: ['Mutiny HQ'],
  categories: ['abm', 'experimentation'],
  recall: 850,
  jobs: 'cued',
  rules: [{ on: 'host', host: 'mutinycdn.com' }],
  // source: https://help.mutinyhq.com/ (recalled)
};
