import type { TechnologyDefinition } from '../../definition.ts';

export const CAMPAIGN_MANAGER_360: TechnologyDefinition = {
  id: 'campaign-manager-360',
  name: 'Google Campaign Manager 360',
  aliases: ['Floodlight', 'DoubleClick Campaign Manager'],
  categories: ['ads'],
  recall: 850,
  rules: [{ on: 'host', host: 'fls.doubleclick.net' }],
  // source: https://support.google.com/campaignmanager/ (recalled)
};
