import type { TechnologyDefinition } from '../../definition.ts';

export const BAZAARVOICE: TechnologyDefinition = {
  id: 'bazaarvoice',
  name: 'Bazaarvoice',
  categories: ['reviews'],
  recall: 500,
  rules: [{ on: 'host', host: 'bazaarvoice.com' }],
  // source: https://developers.bazaarvoice.com/ (recalled)
};
