import type { TechnologyDefinition } from '../../definition.ts';

export const GENESYS: TechnologyDefinition = {
  id: 'genesys',
  name: 'Genesys Cloud',
  aliases: ['Genesys', 'PureCloud'],
  categories: ['telephony', 'chat'],
  recall: 500,
  rules: [
    { on: 'host', host: 'mypurecloud.com' },
    { on: 'host', host: 'mypurecloud.de' },
    { on: 'host', host: 'mypurecloud.ie' },
    { on: 'host', host: 'pure.cloud' },
  ],
  // source: https://developer.genesys.cloud/ (recalled)
};
