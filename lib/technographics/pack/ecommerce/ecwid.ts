import type { TechnologyDefinition } from '../../definition.ts';

export const ECWID: TechnologyDefinition = {
  id: 'ecwid',
  name: 'Ecwid',
  categories: ['ecommerce'],
  recall: 900,
  jobs: 'never',
  rules: [{ on: 'host', host: 'app.ecwid.com' }],
  // source: https://support.ecwid.com/hc/ (recalled)
};
