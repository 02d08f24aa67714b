import type { TechnologyDefinition } from '../../definition.ts';

export const KLARNA: TechnologyDefinition = {
  id: 'klarna',
  name: 'Klarna',
  categories: ['payments'],
  recall: 500,
  rules: [
    { on: 'host', host: 'js.klarna.com' },
    { on: 'host', host: 'x.klarnacdn.net' },
    { on: 'host', host: 'klarnaservices.com' },
  ],
  // source: https://docs.klarna.com/ (recalled)
};
