import type { TechnologyDefinition } from '../../definition.ts';

export const YAHOO_DSP: TechnologyDefinition = {
  id: 'yahoo-dsp',
  name: 'Yahoo DSP',
  categories: ['ads'],
  recall: 850,
  jobs: 'never',
  rules: [
    { on: 'host', host: 's.yimg.com', path: '/wi/' },
    { on: 'host', host: 'sp.analytics.yahoo.com' },
  ],
  // source: https://help.yahooinc.com/dsp-api (recalled)
};
