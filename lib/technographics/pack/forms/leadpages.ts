import type { TechnologyDefinition } from '../../definition.ts';

export const LEADPAGES: TechnologyDefinition = {
  id: 'leadpages',
  name: 'Leadpages',
  categories: ['forms'],
  recall: 300,
  rules: [
    { on: 'host', host: 'leadpages.net' },
    { on: 'host', host: 'js.center.io' },
  ],
  // source: https://support.leadpages.com/hc/ (recalled)
};
