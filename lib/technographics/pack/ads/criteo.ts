import type { TechnologyDefinition } from '../../definition.ts';

export const CRITEO: TechnologyDefinition = {
  id: 'criteo',
  name: 'Criteo',
  categories: ['ads'],
  recall: 900,
  rules: [
    { on: 'host', host: 'static.criteo.net' },
    { on: 'host', host: 'dynamic.criteo.com' },
    { on: 'host', host: 'sslwidget.criteo.com' },
  ],
  // source: https://help.criteo.com/ (recalled)
};
