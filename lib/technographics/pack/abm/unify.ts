import type { TechnologyDefinition } from '../../definition.ts';

export const UNIFY: TechnologyDefinition = {
  id: 'unify',
  name: 'Unify',
  aliases: ['UnifyGTM'],
  categories: ['abm', 'sales-engagement'],
  recall: 600,
  jobs: 'cued',
  rules: [{ on: 'host', host: 'unifyintent.com' }],
  // source: https://docs.unifygtm.com/ (recalled)
};
