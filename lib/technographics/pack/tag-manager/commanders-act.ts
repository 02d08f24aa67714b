import type { TechnologyDefinition } from '../../definition.ts';

export const COMMANDERS_ACT: TechnologyDefinition = {
  id: 'commanders-act',
  name: 'Commanders Act',
  aliases: ['TagCommander'],
  categories: ['tag-manager'],
  recall: 900,
  rules: [{ on: 'host', host: 'cdn.tagcommander.com' }],
  // source: https://doc.commandersact.com/ (recalled)
};
