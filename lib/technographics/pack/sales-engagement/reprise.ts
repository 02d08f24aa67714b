import type { TechnologyDefinition } from '../../definition.ts';

export const REPRISE: TechnologyDefinition = {
  id: 'reprise',
  name: 'Reprise',
  categories: ['sales-engagement'],
  recall: 500,
  jobs: 'cued',
  rules: [{ on: 'host', host: 'app.getreprise.com' }],
  // source: https://docs.getreprise.com/ (recalled)
};
