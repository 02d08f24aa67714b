import type { TechnologyDefinition } from '../../definition.ts';

export const PARTNERSTACK: TechnologyDefinition = {
  id: 'partnerstack',
  name: 'PartnerStack',
  aliases: ['GrowSumo'],
  categories: ['referral'],
  recall: 850,
  rules: [
    { on: 'host', host: 'js.partnerstack.com' },
    { on: 'host', host: 'grsm.io' },
    { on: 'host', host: 'growsumo.com' },
    { on: 'link', host: 'partnerstack.com', slug: 'subdomain' },
  ],
  // source: https://docs.partnerstack.com/ (recalled)
};
