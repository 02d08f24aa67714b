import type { TechnologyDefinition } from '../../definition.ts';

export const HIGHLEVEL: TechnologyDefinition = {
  id: 'highlevel',
  name: 'HighLevel',
  aliases: ['GoHighLevel', 'GHL'],
  categories: ['crm', 'marketing-automation'],
  recall: 600,
  rules: [
    { on: 'host', host: 'leadconnectorhq.com' },
    { on: 'host', host: 'msgsndr.com' },
  ],
  // source: https://help.gohighlevel.com/ (recalled)
};
