import type { TechnologyDefinition } from '../../definition.ts';

export const LEADFEEDER: TechnologyDefinition = {
  id: 'leadfeeder',
  name: 'Leadfeeder',
  aliases: ['Dealfront'],
  categories: ['abm'],
  recall: 900,
  rules: [
    { on: 'host', host: 'lfeeder.com' },
    { on: 'host', host: 'lftracker.leadfeeder.com' },
  ],
  // source: https://help.leadfeeder.com/ (recalled)
};
