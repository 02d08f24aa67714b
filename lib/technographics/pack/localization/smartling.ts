import type { TechnologyDefinition } from '../../definition.ts';

export const SMARTLING: TechnologyDefinition = {
  id: 'smartling',
  name: 'Smartling',
  categories: ['localization'],
  recall: 100,
  rules: [{ on: 'host', host: 'smartling.com', path: '/sl' }],
  // source: https://help.smartling.com/hc/ (recalled)
};
