import type { TechnologyDefinition } from '../../definition.ts';

export const SALESLOFT: TechnologyDefinition = {
  id: 'salesloft',
  name: 'Salesloft',
  aliases: ['SalesLoft'],
  categories: ['sales-engagement'],
  recall: 200,
  rules: [
    { on: 'host', host: 'scout-cdn.salesloft.com' },
    { on: 'host', host: 'scout.salesloft.com' },
  ],
  // source: https://help.salesloft.com/ (recalled)
};
