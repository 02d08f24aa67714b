import type { TechnologyDefinition } from '../../definition.ts';

export const CAMPAIGN_MONITOR: TechnologyDefinition = {
  id: 'campaign-monitor',
  name: 'Campaign Monitor',
  categories: ['email-marketing'],
  recall: 600,
  rules: [
    { on: 'form', host: 'createsend.com' },
    { on: 'host', host: 'createsend1.com' },
  ],
  // source: https://help.campaignmonitor.com/ (recalled)
};
