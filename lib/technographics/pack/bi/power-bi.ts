import type { TechnologyDefinition } from '../../definition.ts';

export const POWER_BI: TechnologyDefinition = {
  id: 'power-bi',
  name: 'Microsoft Power BI',
  aliases: ['Power BI', 'PowerBI'],
  categories: ['bi'],
  recall: 100,
  rules: [{ on: 'host', host: 'app.powerbi.com' }],
  // source: https://learn.microsoft.com/en-us/power-bi/ (recalled)
};
