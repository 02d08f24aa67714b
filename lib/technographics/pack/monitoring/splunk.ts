import type { TechnologyDefinition } from '../../definition.ts';

export const SPLUNK: TechnologyDefinition = {
  id: 'splunk',
  name: 'Splunk',
  aliases: ['SignalFx'],
  categories: ['monitoring'],
  recall: 200,
  rules: [
    { on: 'host', host: 'cdn.signalfx.com' },
    { on: 'inline', text: 'SplunkRum.init(' },
  ],
  // source: https://docs.splunk.com/ (recalled)
};
