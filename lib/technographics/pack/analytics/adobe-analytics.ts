import type { TechnologyDefinition } from '../../definition.ts';

export const ADOBE_ANALYTICS: TechnologyDefinition = {
  id: 'adobe-analytics',
  name: 'Adobe Analytics',
  aliases: ['Omniture', 'SiteCatalyst'],
  categories: ['analytics'],
  recall: 850,
  rules: [
    { on: 'host', host: 'sc.omtrdc.net' },
    { on: 'host', host: '2o7.net' },
    { on: 'file', stem: 'AppMeasurement' },
    { on: 'cookie', name: 's_vi' },
  ],
  // source: https://experienceleague.adobe.com/en/docs/analytics/implementation/home (recalled)
};
