import type { TechnologyDefinition } from '../../definition.ts';

export const ACTIVECAMPAIGN: TechnologyDefinition = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  categories: ['marketing-automation', 'email-marketing'],
  recall: 600,
  rules: [
    { on: 'host', host: 'diffuser-cdn.app-us1.com' },
    { on: 'host', host: 'trackcmp.net' },
    { on: 'host', host: 'prism.app-us1.com' },
    { on: 'host', host: 'activehosted.com' },
    { on: 'form', host: 'activehosted.com' },
  ],
  // source: https://help.activecampaign.com/hc/en-us (recalled)
};
