import type { TechnologyDefinition } from '../../definition.ts';

export const BLOOMREACH: TechnologyDefinition = {
  id: 'bloomreach',
  name: 'Bloomreach',
  aliases: ['Exponea'],
  categories: ['marketing-automation', 'cdp'],
  recall: 650,
  rules: [
    { on: 'host', host: 'exponea.com' },
    { on: 'host', host: 'brcdn.com' },
    { on: 'host', host: 'brsrvr.com' },
    { on: 'inline', text: 'exponea.start(' },
  ],
  // source: https://documentation.bloomreach.com/engagement/docs (recalled)
};
