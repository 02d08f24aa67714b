import type { TechnologyDefinition } from '../../definition.ts';

export const WALNUT: TechnologyDefinition = {
  id: 'walnut',
  name: 'Walnut',
  aliases: ['Walnut.io'],
  categories: ['sales-engagement'],
  recall: 500,
  jobs: 'cued',
  rules: [{ on: 'host', host: 'app.teamwalnut.com' }],
  // source: https://help.walnut.io/ (recalled)
};
