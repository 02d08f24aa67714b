import type { TechnologyDefinition } from '../../definition.ts';

export const FRESHPAINT: TechnologyDefinition = {
  id: 'freshpaint',
  name: 'Freshpaint',
  categories: ['cdp'],
  recall: 650,
  rules: [{ on: 'host', host: 'perfalytics.com' }],
  // source: https://documentation.freshpaint.io/ (recalled)
};
