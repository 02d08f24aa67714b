import type { TechnologyDefinition } from '../../definition.ts';

export const INMOBI_CHOICE: TechnologyDefinition = {
  id: 'inmobi-choice',
  name: 'InMobi Choice',
  aliases: ['Quantcast Choice'],
  categories: ['consent'],
  recall: 950,
  jobs: 'never',
  rules: [
    { on: 'host', host: 'cmp.inmobi.com' },
    { on: 'host', host: 'cmp.quantcast.com' },
    { on: 'host', host: 'quantcast.mgr.consensu.org' },
  ],
  // source: https://support.inmobi.com/choice (recalled)
};
