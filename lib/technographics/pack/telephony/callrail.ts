import type { TechnologyDefinition } from '../../definition.ts';

export const CALLRAIL: TechnologyDefinition = {
  id: 'callrail',
  name: 'CallRail',
  categories: ['telephony'],
  recall: 900,
  rules: [{ on: 'host', host: 'cdn.callrail.com' }],
  // source: https://support.callrail.com/hc/ (recalled)
};
