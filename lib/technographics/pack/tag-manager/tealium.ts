import type { TechnologyDefinition } from '../../definition.ts';

export const TEALIUM: TechnologyDefinition = {
  id: 'tealium',
  name: 'Tealium iQ',
  aliases: ['Tealium'],
  categories: ['tag-manager', 'cdp'],
  recall: 950,
  rules: [{ on: 'host', host: 'tags.tiqcdn.com' }],
  // source: https://docs.tealium.com/platforms/javascript/install/ (recalled)
};
