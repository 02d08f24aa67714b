import type { TechnologyDefinition } from '../../definition.ts';

export const ADROLL: TechnologyDefinition = {
  id: 'adroll',
  name: 'AdRoll',
  aliases: ['RollWorks', 'NextRoll', 'AdRoll ABM'],
  categories: ['ads', 'abm'],
  recall: 950,
  rules: [
    { on: 'host', host: 's.adroll.com' },
    { on: 'host', host: 'd.adroll.com' },
    { on: 'inline', text: 'adroll_adv_id=' },
  ],
  // source: https://help.adroll.com/hc/ (recalled)
};
