import type { TechnologyDefinition } from '../../definition.ts';

export const REVENUEHERO: TechnologyDefinition = {
  id: 'revenuehero',
  name: 'RevenueHero',
  categories: ['scheduling'],
  recall: 500,
  rules: [{ on: 'host', host: 'app.revenuehero.io' }],
  // source: https://help.revenuehero.io/ (recalled)
};
