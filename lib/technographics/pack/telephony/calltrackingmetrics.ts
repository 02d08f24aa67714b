import type { TechnologyDefinition } from '../../definition.ts';

export const CALLTRACKINGMETRICS: TechnologyDefinition = {
  id: 'calltrackingmetrics',
  name: 'CallTrackingMetrics',
  categories: ['telephony'],
  recall: 900,
  rules: [{ on: 'host', host: 'tctm.co' }],
  // source: https://help.calltrackingmetrics.com/ (recalled)
};
