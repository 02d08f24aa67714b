import type { TechnologyDefinition } from '../../definition.ts';

export const TRUSTED_SHOPS: TechnologyDefinition = {
  id: 'trusted-shops',
  name: 'Trusted Shops',
  categories: ['reviews'],
  recall: 650,
  rules: [{ on: 'host', host: 'widgets.trustedshops.com' }],
  // source: https://help.etrusted.com/hc/ (recalled)
};
