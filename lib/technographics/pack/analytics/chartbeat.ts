import type { TechnologyDefinition } from '../../definition.ts';

export const CHARTBEAT: TechnologyDefinition = {
  id: 'chartbeat',
  name: 'Chartbeat',
  categories: ['analytics'],
  recall: 950,
  rules: [
    { on: 'host', host: 'static.chartbeat.com' },
    { on: 'host', host: 'ping.chartbeat.net' },
    { on: 'inline', text: '_sf_async_config=' },
  ],
  // source: https://docs.chartbeat.com/ (recalled)
};
