import type { TechnologyDefinition } from '../../definition.ts';

export const LEANDATA: TechnologyDefinition = {
  id: 'leandata',
  name: 'LeanData',
  categories: ['scheduling', 'sales-engagement'],
  recall: 400,
  rules: [
    { on: 'host', host: 'cdn.leandata.com' },
    { on: 'host', host: 'app.leandata.com' },
  ],
  // source: https://support.leandata.com/ (recalled)
};
