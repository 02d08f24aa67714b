import type { TechnologyDefinition } from '../../definition.ts';

export const DEMANDBASE: TechnologyDefinition = {
  id: 'demandbase',
  name: 'Demandbase',
  aliases: ['Engagio'],
  categories: ['abm'],
  recall: 950,
  rules: [
    { on: 'host', host: 'tag.demandbase.com' },
    { on: 'host', host: 'company-target.com' },
  ],
  // source: https://support.demandbase.com/hc/en-us (recalled)
};
