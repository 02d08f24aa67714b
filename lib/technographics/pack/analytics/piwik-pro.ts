import type { TechnologyDefinition } from '../../definition.ts';

export const PIWIK_PRO: TechnologyDefinition = {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  categories: ['analytics', 'tag-manager'],
  recall: 850,
  rules: [{ on: 'host', host: 'piwik.pro' }],
  // source: https://help.piwik.pro/ (recalled)
};
