import type { TechnologyDefinition } from '../../definition.ts';

export const NEW_RELIC: TechnologyDefinition = {
  id: 'new-relic',
  name: 'New Relic',
  categories: ['monitoring'],
  recall: 600,
  rules: [
    { on: 'host', host: 'js-agent.newrelic.com' },
    { on: 'host', host: 'bam.nr-data.net' },
    { on: 'inline', text: 'NREUMQ=NREUMQ||[]' },
    { on: 'inline', text: 'NREUM||(NREUM={})' },
  ],
  // source: https://docs.newrelic.com/docs/browser/browser-monitoring/installation/install-browser-monitoring-agent/ (recalled)
};
