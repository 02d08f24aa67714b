import type { TechnologyDefinition } from '../../definition.ts';

export const LEADINFO: TechnologyDefinition = {
  id: 'leadinfo',
  name: 'Leadinfo',
  categories: ['abm'],
  recall: 900,
  rules: [
    { on: 'host', host: 'cdn.leadinfo.net' },
    { on: 'host', host: 'collector.leadinfo.net' },
    { on: 'inline', text: 'GlobalLeadinfoNamespace=' },
  ],
  // source: https://help.leadinfo.com/ (recalled)
};
