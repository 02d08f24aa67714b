import type { TechnologyDefinition } from '../../definition.ts';

export const DRIP: TechnologyDefinition = {
  id: 'drip',
  name: 'Drip',
  categories: ['email-marketing'],
  recall: 600,
  jobs: 'cued',
  rules: [
    { on: 'host', host: 'tag.getdrip.com' },
    { on: 'host', host: 'api.getdrip.com' },
    { on: 'form', host: 'getdrip.com' },
    { on: 'inline', text: '_dcs.account=' },
  ],
  // source: https://help.drip.com/hc/ (recalled)
};
