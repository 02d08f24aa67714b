import type { TechnologyDefinition } from '../../definition.ts';

export const CIVIC_COOKIE_CONTROL: TechnologyDefinition = {
  id: 'civic-cookie-control',
  name: 'Civic Cookie Control',
  categories: ['consent'],
  recall: 950,
  jobs: 'never',
  rules: [{ on: 'host', host: 'cc.cdn.civiccomputing.com' }],
  // source: https://www.civicuk.com/cookie-control/documentation (recalled)
};
