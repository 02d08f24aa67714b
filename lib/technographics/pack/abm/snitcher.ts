import type { TechnologyDefinition } from '../../definition.ts';

export const SNITCHER: TechnologyDefinition = {
  id: 'snitcher',
  name: 'Snitcher',
  categories: ['abm'],
  recall: 900,
  rules: [
    { on: 'host', host: 'cdn.snitcher.com' },
    { on: 'host', host: 'snid.snitcher.com' },
    { on: 'inline', text: 'SnitchObject=' },
  ],
  // source: https://docs.snitcher.com/ (recalled)
};
