import type { TechnologyDefinition } from '../../definition.ts';

export const LIGHTSPEED: TechnologyDefinition = {
  id: 'lightspeed',
  name: 'Lightspeed eCom',
  categories: ['ecommerce'],
  recall: 850,
  jobs: 'never',
  rules: [{ on: 'host', host: 'cdn.webshopapp.com' }],
  // source: https://developers.lightspeedhq.com/ecom/ (recalled)
};
