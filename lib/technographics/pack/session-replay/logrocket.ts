import type { TechnologyDefinition } from '../../definition.ts';

export const LOGROCKET: TechnologyDefinition = {
  id: 'logrocket',
  name: 'LogRocket',
  categories: ['session-replay', 'monitoring'],
  recall: 600,
  rules: [
    { on: 'host', host: 'cdn.logrocket.io' },
    { on: 'host', host: 'cdn.lr-ingest.io' },
    { on: 'host', host: 'cdn.lr-in.com' },
    { on: 'host', host: 'cdn.lr-in-prod.com' },
    { on: 'host', host: 'cdn.lgrckt-in.com' },
    { on: 'inline', text: 'LogRocket.init(' },
  ],
  // source: https://docs.logrocket.com/ (recalled)
};
