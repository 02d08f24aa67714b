import type { TechnologyDefinition } from '../../definition.ts';

export const MIXPANEL: TechnologyDefinition = {
  id: 'mixpanel',
  name: 'Mixpanel',
  categories: ['analytics'],
  recall: 600,
  rules: [
    { on: 'host', host: 'cdn.mxpnl.com' },
    { on: 'host', host: 'api-js.mixpanel.com' },
    { on: 'host', host: 'api.mixpanel.com' },
    { on: 'inline', text: 'mixpanel.init(' },
    { on: 'inline', text: 'MIXPANEL_CUSTOM_LIB_URL' },
  ],
  // source: https://github.com/mixpanel/docs (read)
};
