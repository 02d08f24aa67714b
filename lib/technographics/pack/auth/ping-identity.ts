import type { TechnologyDefinition } from '../../definition.ts';

export const PING_IDENTITY: TechnologyDefinition = {
  id: 'ping-identity',
  name: 'Ping Identity',
  aliases: ['PingFederate'],
  categories: ['auth'],
  recall: 0,
  rules: [],
  // source: https://docs.pingidentity.com/ (recalled)
};
